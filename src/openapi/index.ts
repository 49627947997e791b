export { offerView } from './views/holding.js';
export { Described } from './described.js';
export { formSchema } from './form-schema.js';
export { list, oneOf, text, type JsonSchema } from './json-schema.js';
export { ApiDocument, OpenApiModule } from './openapi.module.js';
export { actAnswer, dossierView } from './views/dossier.js';
export { draftView, lectureView, savedForm, storedPiece } from './views/drafts.js';
export { bouncedCorrespondent, lettersTriedAgain, requestList, workView } from './views/lists.js';
export {
  callActView,
  callView,
  publishedView,
  rulebookView,
  ruleDraftView,
  ruleSetView,
  rulesRehearsalView,
} from './views/rulebook.js';
