import type { Stage } from './stage.js';
import { routeInventory } from '../../src/access/route-inventory.js';
import { formFields, type Answer, type Browser } from './browser.js';
import { samplePdf } from './pdf.js';
import type { Program } from './program.js';

/** One way to knock at a request: the address with its parameters in place, and a body that would be read. */
export interface Knock {
  method: string;
  path: string;
  act: string | null;
}

interface Names {
  reference: string;
  pole: string;
  annex: string;
}

/** Every route of the product that names a request, with these names for its parameters. */
export function knocksAt(stage: Stage, { reference, pole, annex }: Names): Knock[] {
  const routes = routeInventory(stage.app).filter(({ path }) => path.includes(':ref'));
  return routes.map(({ method, path, declaration }) => ({
    method,
    path: path
      .replace(':ref', reference)
      .replace(':pole', pole)
      .replace(':id', annex)
      .replace(':session', '1'),
    act: declaration && 'act' in declaration ? declaration.act : null,
  }));
}

const someId = 'd0551e40-0000-4000-8000-000000000042';
const reasons = 'Un motif de trois lettres au moins.';

/** A body every rule of the form accepts, so that nothing but the right is judged. */
export function bodyOf(act: string | null, pole: string): Record<string, unknown> {
  const ofPole = { pole };
  const sitting = { pole, startsAt: '2027-03-12T14:00', duration: 60, place: 'Salle 1' };
  const bodies: Record<string, Record<string, unknown>> = {
    openFullProposal: { call: someId },
    resubmit: { call: someId },
    grantSupport: { reasons },
    withdrawSupport: { reasons },
    reserveAnnex: { level: 'leadOnly' },
    saveAnswers: { answers: [], pieces: [] },
    askCompletion: { items: reasons },
    handInVersion: { changes: reasons },
    refuseVersion: { reasons },
    rejectInadmissible: { reasons },
    attributeLead: { pole, decision: 'COPIL-2026-07' },
    claimLead: { pole },
    suspendRequest: { ground: 'other', until: '2027-03-30', reasons },
    resumeRequest: { reasons },
    recordDeparture: { pole, event: 'left', decision: 'COPIL-2026-07' },
    acceptSuccession: { pole },
    declineSuccession: { pole },
    reassignLead: { pole, decision: 'COPIL-2026-07', reasons },
    adoptRuleSet: { decision: 'COPIL-2026-08' },
    declareInterests: { clear: true },
    liftOpposition: { pole, reasons },
    maintainOpposition: { pole, reasons },
    answerReservation: { reservation: `${pole}-1`, answer: reasons },
    liftReservation: { pole, reservation: `${pole}-1`, reasons },
    upholdReservation: { pole, reservation: `${pole}-1`, reasons },
    reopenWindow: { pole, reasons },
    sendToSteering: { reasons },
    suspendLabel: { pole, ground: 'falseStatement', reasons },
    resumeLabel: { pole, reasons },
    noticeWithdrawal: { pole, ground: 'falseStatement', reasons },
    dropWithdrawal: { pole, reasons },
    answerWithdrawal: { pole, answer: reasons },
    decideWithdrawal: { pole, decision: 'COPIL-2026-12', withdraws: true },
    decideChange: { pole, decision: 'COPIL-2026-13', keeps: true },
    takeOverCertificate: ofPole,
    rectify: { field: 'amount', before: '1,2 M€', corrected: '1,3 M€', reasons },
    addCoLabel: { pole },
    recordFunding: { result: 'funded', resultsOn: '2027-03-01' },
    finaliseFunding: { startsOn: '2027-06-01', endsOn: '2029-05-31' },
    giveYearlyForm: { jobs: 1, patents: 0, partners: 4, progress: reasons },
    giveFinalReport: { report: reasons },
    proposeHandover: { email: 'next@partner.example', organisation: 'kept' },
    proposeInPlace: {
      ...{ email: 'next@partner.example', organisation: 'kept', absence: 'unreachable', reasons },
    },
    namePanel: { pole, decision: 'COPIL-2026-10', expert1: someId, expert2: someId, expert3: someId },
    givePanelOpinion: { ballot: 'favourable' },
    ruleOnOutcome: { decision: 'COPIL-2026-09' },
    askExclusion: { pole, whom: 'person', name: 'Jean Martin, Exemple SA', reasons },
    grantExclusion: { pole, exclusion: `${pole}-1`, person: someId },
    refuseExclusion: { pole, exclusion: `${pole}-1`, reasons },
    declineReview: { pole, reasons },
    recusePole: { pole, reasons },
    confirmConflict: { pole, person: someId, reasons },
    dismissConflict: { pole, person: someId, reasons },
    leaveReading: { pole },
    releaseExpert: { pole, person: someId, reasons },
    noteExpertNeed: { pole, domain: 'batteries' },
    concludeExpertise: { pole, reasons },
    conveneSession: sitting,
    moveSession: sitting,
    cancelSession: ofPole,
    recordAttendance: { pole, session: 1, attendance: `${someId}:present` },
    draftMinutes: { pole, session: 1, account: reasons },
    signMinutes: { pole, session: 1 },
    acceptReview: ofPole,
    closeVote: ofPole,
    validateOpinion: ofPole,
    reviseOpinion: { pole, opinion: 'favourable', reasons },
    designateVoter: { pole, person: someId },
    assignExpert: { pole, person: someId },
    submitReview: { pole, formId: someId, formHash: 'a'.repeat(64), recommendation: 'priority' },
    openVote: { pole, mode: 'session' },
    requestReexamination: { reasons },
    decideReexamination: { decision: 'COPIL-2026-11', overturns: true },
    declareChange: { changes: reasons },
    castAnswer: { pole, seat: someId, question: 1, answer: 'for' },
    reopen: { reasons },
    castBallot: { pole, seat: someId, ballot: 'favourable' },
  };
  return bodies[act ?? ''] ?? {};
}

export interface Heard {
  status: number;
  text: string;
}

const requestIds = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What a program hears, the id of its request aside. */
export async function programHears(
  program: Program,
  { method, path, act }: Knock,
  pole: string,
): Promise<Heard> {
  const body = method === 'GET' ? undefined : bodyOf(act, pole);
  const { status, text } = await program.send(method, path.replace('/api/v1', ''), body);
  return { status, text: text.replace(requestIds, 'ID') };
}

/** A form that brings a file is read as one. */
function fileForm(token: string) {
  const form = new FormData();
  form.set('_csrf', token);
  form.set('kind', 'other');
  form.set('annex', new Blob([new Uint8Array(samplePdf())]), 'annexe.pdf');
  return { body: form, headers: { 'sec-fetch-site': 'same-origin' } };
}

/** What a signed-in browser hears; its posts carry the token of its own pages. */
export async function earsOf(browser: Browser): Promise<(knock: Knock, pole: string) => Promise<Heard>> {
  const token = formFields((await browser.get('/profil')).body, '/deconnexion')['_csrf'] ?? '';
  return async ({ method, path, act }, pole) => {
    if (method === 'GET') return heard(await browser.get(path));
    if (act === 'addAnnex') return heard(await browser.send(path, { method, ...fileForm(token) }));
    const fields = Object.entries(bodyOf(act, pole)).map(([name, value]) => [name, String(value)]);
    return heard(await browser.post(path, { ...Object.fromEntries(fields), _csrf: token }));
  };
}

/** Tokens of forms and nonces of policies are new on each page. */
const heard = ({ status, body }: Answer): Heard => ({
  status,
  text: body.replace(/[A-Za-z0-9_-]{43}/g, 'SECRET'),
});
