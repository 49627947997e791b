import tseslint from 'typescript-eslint';

/**
 * Two rules stay off on purpose: `consistent-type-imports` would turn the import of a form or of an injected class
 * into `import type`, which erases the metadata Nest and class-validator read, and switches validation off in silence.
 */
export default tseslint.config(
  { ignores: ['dist/**', 'var/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'String-literal unions, not enums.' },
      ],
    },
  },
  {
    // A snapshot restored from the database revives none of these (R53): time and children live in rows.
    files: ['workflows/*/v*/*.ts', 'workflows/*.ts'],
    ignores: ['workflows/rule-set.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: 'Property[key.name=/^(after|delays|invoke|spawn|history)$/]',
          message: 'Lost when a snapshot is restored: use a due row.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No present time in workflows.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'No present time in workflows.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/platform/config.ts', 'src/platform/embedded/**', 'src/demo/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Configuration comes from platform/config.ts.' },
      ],
    },
  },
);
