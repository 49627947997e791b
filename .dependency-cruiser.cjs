/** The direction of imports of docs/architecture.md, each rule with its reason. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'a cycle is two modules that are one',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'workflows-are-pure',
      comment: 'machines know no mail, no HTTP, no SQL: they import xstate and themselves',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^workflows/', '^node_modules/xstate'] },
    },
    {
      name: 'xstate-is-hidden',
      comment: 'the engine and the features know decide(), not the library behind it',
      severity: 'error',
      from: { path: '^(src|templates)/' },
      to: { path: '^node_modules/xstate' },
    },
    {
      name: 'platform-imports-nobody',
      severity: 'error',
      comment: 'no domain word in platform/',
      from: { path: '^src/platform/' },
      to: { path: '^(src/(?!platform/)|workflows/|templates/)' },
    },
    {
      name: 'engine-has-no-domain',
      severity: 'error',
      comment: 'the engine serves any aggregate',
      from: { path: '^src/engine/' },
      to: { path: '^(src/(?!platform/|engine/)|workflows/|templates/)' },
    },
    {
      name: 'features-by-their-door',
      severity: 'error',
      comment: 'a feature imports another only through its index.ts',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/([^/]+)/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/platform/'] },
    },
    {
      name: 'the-doctor-looks-at-all',
      severity: 'error',
      comment: 'it reads what every feature wrote; only the command line asks it',
      from: { path: '^src/(?!doctor/|cli/)' },
      to: { path: '^src/doctor/' },
    },
    {
      name: 'templates-are-leaves',
      severity: 'error',
      comment: 'a page is a function of its view: it imports types of views, never a service',
      from: { path: '^templates/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: '^(src|workflows|templates)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.spec\\.tsx?$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
