import { Partner, type DossierContent, type PartnerCategory } from '../dossiers/index.js';
import { readDemoData } from './data-file.js';
import { inventedTexts } from './invented-texts.js';

/** A published project as a dossier of the demo; load it with `illustration: true`. */
export interface DemoProject {
  acronym: string;
  content: DossierContent;
}

interface PublishedPartner {
  name: string;
  siren?: string | null;
  category: PartnerCategory;
  region: string | null;
  country?: string;
  role?: 'holder';
}

/** A project of data/published-projects.json: what was published of it, and what is invented to complete it. */
interface Project {
  acronym: string;
  published: { title: string; call: string; theme: string; objective?: string; partners: PublishedPartner[] };
  illustrative: {
    extraPartners?: PublishedPartner[];
    durationMonths: number;
    trlStart: number;
    trlEnd: number;
    costByPartner: Record<string, number>;
    leadPoleWished: string;
    coLabelsWished: { pole: string; reason: string }[];
  };
}

/** The three published projects, each completed by invented values, which its own texts name as such. */
export function publishedProjects(): DemoProject[] {
  const { projects } = readDemoData('published-projects.json') as { projects: Project[] };
  return projects.map((project) => ({ acronym: project.acronym, content: contentOf(project) }));
}

function contentOf({ acronym, published, illustrative }: Project): DossierContent {
  const { mainDomain, otherDomains, projectType, keywords, abstract, description } = inventedTexts(acronym);
  const { durationMonths, trlStart, trlEnd, leadPoleWished, coLabelsWished } = illustrative;
  const partners = [...published.partners, ...(illustrative.extraPartners ?? [])];
  return {
    ...{ acronym, mainDomain, otherDomains, projectType, keywords, durationMonths, trlStart, trlEnd },
    titleFr: published.title,
    titleEn: '',
    publicAbstract: [sentence(published.theme), sentence(published.objective ?? abstract), said].join(' '),
    description: `${description}\n\n${said}`,
    partners: partners.map((partner) => partnerOf(partner, illustrative.costByPartner)),
    wishedLead: leadPoleWished,
    coLabels: coLabelsWished,
    consent: true,
    discreet: false,
    ...{ otherFunding: null, otherFundingDetail: '' },
    declarations: { truthful: true, noDoubleFunding: true },
  };
}

const said =
  'Illustration : le projet et ses partenaires sont publics ; le porteur, les régions de travail, le budget, la durée, ' +
  'les maturités, les vœux de labels et cette description sont inventés.';

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function partnerOf(
  partner: PublishedPartner,
  costs: Record<string, number>,
): DossierContent['partners'][number] {
  const { name, siren = null, category, region, country = 'FR', role = 'partner' } = partner;
  // The list says in which country a foreign partner stands, which is no identifier: none is invented.
  return { ...new Partner(), name, siren, category, region, country, role, cost: costs[name] ?? null };
}
