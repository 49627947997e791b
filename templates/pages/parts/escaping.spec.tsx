import type { VNode } from 'preact';
import { renderPage } from '../layout/render-page.js';
import { ErrorPage } from '../layout/error-page.js';
import { KeptForm } from '../layout/kept-form.js';
import { Document } from '../layout/document.js';
import { Act } from './act.js';
import { Ballot } from './ballot.js';
import { Button } from './button.js';
import { CheckboxGroup, Checkbox, RadioGroup, Select } from './choice-fields.js';
import { DrawnTable } from './drawn-table.js';
import { FileField } from './file-field.js';
import { CsrfInput, ErrorSummary, Hidden } from './form-parts.js';
import { FourMarks, PoleCodes } from './four-marks.js';
import { KeyValue } from './key-value.js';
import { LettersList } from './letters-list.js';
import { Line } from './line.js';
import { Meter } from './meter.js';
import { MiniLine } from './mini-line.js';
import { Disclosure, EmptyState, Notice } from './notices.js';
import { PoleTable } from './pole-table.js';
import { RowName, Rows } from './rows.js';
import { Said } from './said.js';
import { Scale } from './scale.js';
import { Head, JumpToAct, Section } from './sections.js';
import { Stops } from './stops.js';
import { StickyHead, Tabs } from './tabs.js';
import { TextArea, TextField } from './text-field.js';

const X = `"><script>alert(1)</script><img src=x onerror="alert(2)">`;
const field = { name: 'f', label: X, hint: X, error: X, readers: X };
const option = [{ value: X, label: X, hint: X }];
const seat = [{ name: X, code: X, by: X, position: 'favourable' as const }];
const line = {
  stations: [{ key: X, name: X, note: X, state: 'current' as const }],
  branches: [{ key: X, name: X, from: X, kind: 'ending' as const }],
};

const PARTS: Record<string, VNode> = {
  act: (
    <Act when={X} left={X} because={X}>
      {X}
    </Act>
  ),
  ballot: (
    <Ballot legend={X} name={X} error={X} choices={[{ value: X, label: X, then: X, position: 'sealed' }]} />
  ),
  button: (
    <Button name={X} value={X} disabled={{ id: X, why: X }}>
      {X}
    </Button>
  ),
  link: <Button href={`/?q=${X}`}>{X}</Button>,
  checkboxes: <CheckboxGroup {...field} options={option} />,
  checkbox: <Checkbox {...field} value={X} />,
  radios: <RadioGroup {...field} options={option} value={X} />,
  select: <Select {...field} options={option} value={X} />,
  text: <TextField {...field} value={X} unit={X} />,
  area: <TextArea {...field} value={`</textarea>${X}`} maxLength={9} />,
  file: <FileField {...field} accept={X} />,
  errors: <ErrorSummary title={X} errors={[{ field: X, message: X }]} />,
  csrf: <CsrfInput token={X} />,
  hidden: <Hidden name={X} value={X} />,
  bars: (
    <DrawnTable
      caption={X}
      head={{ label: X, share: X, amount: X }}
      rows={[{ label: X, share: 1, amount: X }]}
    />
  ),
  marks: <FourMarks seats={seat} />,
  codes: <PoleCodes poles={seat} />,
  facts: <KeyValue items={[{ term: X, value: X }]} />,
  letters: <LettersList letters={[{ to: X, subject: X, href: X, when: X }]} />,
  line: <Line line={line} label={X} />,
  mini: <MiniLine line={line} step={X} />,
  meter: <Meter label={X} sentence={X} cells={2} filled={1} />,
  disclosure: <Disclosure summary={X}>{X}</Disclosure>,
  empty: <EmptyState sentence={X}>{X}</EmptyState>,
  notice: <Notice>{X}</Notice>,
  table: <PoleTable label={X} seats={seat} count={X} word={X} />,
  rows: (
    <Rows
      caption={X}
      choose={X}
      columns={[{ key: 'a', place: 'name', head: X }]}
      rows={[{ id: X, name: X, cells: { a: <RowName href={X} name={X} reference={X} title={X} /> } }]}
    />
  ),
  said: (
    <Said when={X} iso={X} proof={X}>
      {X}
    </Said>
  ),
  scale: <Scale legend={X} name={X} error={X} open anchors={[{ score: 1, text: X }]} />,
  head: <Head margin={X} title={X} lede={X} />,
  section: (
    <Section title={X} sub={X} id={X}>
      <JumpToAct href={X}>{X}</JumpToAct>
    </Section>
  ),
  stops: <Stops label={X} stops={[{ name: X, detail: X, href: X, state: 'todo' }]} />,
  sticky: (
    <StickyHead
      reference={X}
      name={X}
      state={X}
      left={X}
      tabs={<Tabs label={X} tabs={[{ href: X, label: X }]} end={X} />}
    />
  ),
  kept: <KeptForm status={401} action={X} fields={[[X, `${X} ${X}`]]} csrfToken={X} />,
  error: <ErrorPage status={500} title={X} next={X} requestId={X} retry={X} />,
  document: (
    <Document
      lang="fr"
      title={X}
      page={X}
      nav={[{ href: X, label: X, count: 2 }]}
      person={{ name: X, role: X, href: X, signOut: X }}
      search={{ action: X, value: X }}
      csrfToken={X}
      links={[{ href: X, label: X }]}
      otherLanguageHref={X}
      assurance={X}
    >
      {X}
    </Document>
  ),
};

/** What a browser would take for a tag, once quoted attributes are put aside. */
const tags = (html: string) =>
  [...html.matchAll(/<([a-z]+)(?:"[^"]*"|[^">])*>/gi)].map(([, name]) => name?.toLowerCase());

describe('every part', () => {
  it.each(Object.entries(PARTS))('writes what it is given as text: %s', (_, part) => {
    const html = renderPage('fr', part);
    expect(tags(html)).not.toContain('script');
    expect(tags(html)).not.toContain('img');
    // Nor anything the content security policy would refuse.
    expect(html).not.toMatch(/ (?:style|on[a-z]+)=["']/i);
    expect(html).toMatch(/&lt;script>|&quot;>&lt;/);
  });
});
