import { share, type Share } from './setting.js';

const rate = (fallback: number, fr: string, en: string): Share =>
  share({ rule: 'R21', default: fallback, least: 0, fr: `Taux d’aide : ${fr}`, en: `Aid rate: ${en}` });

/**
 * R21, §4.4: the highest share of its cost a partner may ask for, by size and place, with the label and without it. The defaults
 * are those of FUI 25, which gives nothing without the label; 1 where a call names no rate.
 */
export const aidRates = {
  small: rate(0.5, 'PME, dans le territoire', 'SME, in the territory'),
  smallOutside: rate(0.35, 'PME, hors du territoire', 'SME, outside the territory'),
  smallUnlabelled: rate(0, 'PME, sans label', 'SME, without the label'),
  midcap: rate(0.35, 'ETI, dans le territoire', 'mid-cap, in the territory'),
  midcapOutside: rate(0.35, 'ETI, hors du territoire', 'mid-cap, outside the territory'),
  midcapUnlabelled: rate(0, 'ETI, sans label', 'mid-cap, without the label'),
  large: rate(0.3, 'autre entreprise, dans le territoire', 'other company, in the territory'),
  largeOutside: rate(0.3, 'autre entreprise, hors du territoire', 'other company, outside the territory'),
  largeUnlabelled: rate(0, 'autre entreprise, sans label', 'other company, without the label'),
  research: rate(1, 'laboratoire ou organisme de formation', 'laboratory or training body'),
};
