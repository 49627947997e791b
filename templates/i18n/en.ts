import { access } from './en/access.js';
import { common } from './en/common.js';
import { dossier } from './en/dossier.js';
import { cooperation } from './en/cooperation.js';
import { forms } from './en/forms.js';
import { layout } from './en/layout.js';
import { letters } from './en/letters.js';
import { parts } from './en/parts.js';
import { positions } from './en/positions.js';
import type { Catalogue } from './fr.js';

export const en: Catalogue = { access, common, dossier, cooperation, forms, layout, letters, parts, positions };
