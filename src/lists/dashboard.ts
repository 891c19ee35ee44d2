/** The tables of the dashboard: plain rows of values, of which charts are drawn. */
import { type Cell, isoDay, type Language, text } from '../engine';
import type { WorkedLead } from './lead';
import { type ScoreLine, scoreChange } from './score-history';
import { type Served, serviceShares } from './service';
import { type ListTerm, listTerms, listWord } from './words';

export type DashboardPart = Extract<
  ListTerm<'dashboard'>,
  'bands' | 'overTime' | 'channels' | 'funnel' | 'service' | 'movers'
>;

/** A table with its header; no rows below it where there is nothing to count. */
export interface DashboardTable {
  readonly part: DashboardPart;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that are shares, 0-based. */
  readonly shares: readonly number[];
  /** How many columns from the first on the chart shows. */
  readonly charted: number;
}

export interface DashboardLeads {
  readonly language: Language;
  readonly served: readonly Served[];
  /** Names of the bands of the score, the highest first. */
  readonly bands: readonly string[];
  readonly today: number;
  /** Whether anybody can tell who was contacted: without that nothing was kept or missed. */
  readonly knowsContacts: boolean;
  /** What leads scored a week ago, by key as compared. */
  readonly weekAgo: ReadonlyMap<string, Pick<ScoreLine, 'score' | 'band'>>;
}

/** Columns of the block at most, the first of them names. */
export const DASHBOARD_WIDTH = 8;
/** Rows below a header at most. */
export const DASHBOARD_ROWS = 14;
const MONTHS = 12;
const MOVERS = 10;

/** Makes every table. Cost: one look at each lead a table. */
export function dashboardTables(input: DashboardLeads): readonly DashboardTable[] {
  return [byBand(input), overTime(input), channels(input), funnel(input), service(input), movers(input)];
}

function byBand({ language, served, bands }: DashboardLeads): DashboardTable {
  const say = saying(language);
  const counts = countBy(served, ({ lead }) => lead.band.name || say('noBand'));
  const names = [...bands, ...[...counts.keys()].filter((name) => !bands.includes(name))];
  return {
    ...titled('bands', language, ['band', 'leads', 'share']),
    rows:
      served.length === 0
        ? []
        : cut(names.map((name) => [name, counts.get(name) ?? 0, share(counts.get(name) ?? 0, served.length)])),
    shares: [2],
    charted: 2,
  };
}

function overTime({ language, served, bands, today }: DashboardLeads): DashboardTable {
  const say = saying(language);
  const now = monthOf(today);
  const first = now - MONTHS + 1;
  const shown = bands.slice(0, DASHBOARD_WIDTH - 1);
  const months = Array.from({ length: MONTHS }, () => shown.map(() => 0));
  let any = false;
  for (const { lead } of served) {
    if (lead.arrived === undefined) continue;
    const month = months[monthOf(lead.arrived) - first];
    const band = shown.indexOf(lead.band.name);
    if (!month || band < 0) continue;
    any = true;
    month[band] = (month[band] ?? 0) + 1;
  }
  const begins = Math.max(
    months.findIndex((counts) => counts.some((count) => count > 0)),
    0,
  );
  const rows = months.map((counts, index): Cell[] => [monthText(first + index), ...counts]);
  return {
    part: 'overTime',
    title: say('overTime'),
    header: [say('month'), ...shown],
    rows: any ? rows.slice(begins) : [],
    shares: [],
    charted: shown.length + 1,
  };
}

function channels({ language, served }: DashboardLeads): DashboardTable {
  const say = saying(language);
  const table = titled('channels', language, ['source', 'leads', 'won', 'lost', 'meanScore', 'winRate']);
  if (!served.some(({ lead }) => lead.source !== '')) return { ...table, rows: [], shares: [5], charted: 3 };
  const counts = countBy(served, ({ lead }) => lead.source || say('unknown'));
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const kept = new Set(names.length > DASHBOARD_ROWS ? names.slice(0, DASHBOARD_ROWS - 1) : names);
  const nameOf = ({ lead }: Served): string => {
    const name = lead.source || say('unknown');
    return kept.has(name) ? name : say('others');
  };
  const lists = groupBy(served, nameOf);
  const rows = [...new Set([...kept, ...lists.keys()])].map((name): Cell[] => {
    const of = lists.get(name) ?? [];
    const won = of.filter(({ lead }) => lead.outcome === 'won').length;
    const lost = of.filter(({ lead }) => lead.outcome === 'lost').length;
    const mean = of.reduce((sum, { lead }) => sum + lead.score, 0) / of.length;
    const rate = won + lost === 0 ? '' : share(won, won + lost);
    return [name, of.length, won, lost, Math.round(mean * 10) / 10, rate];
  });
  return { ...table, rows, shares: [5], charted: 3 };
}

function funnel({ language, served }: DashboardLeads): DashboardTable {
  const say = saying(language);
  const table = titled('funnel', language, ['stage', 'leads']);
  if (!served.some(({ lead }) => lead.stageText !== '')) return { ...table, rows: [], shares: [], charted: 2 };
  const nameOf = ({ stage, stageText }: WorkedLead): string =>
    stage ? listWord('stages', stage, language) : stageText === '' ? say('noStage') : say('others');
  const counts = countBy(served, ({ lead }) => nameOf(lead));
  const names = [
    ...listTerms('stages').map((stage) => listWord('stages', stage, language)),
    say('others'),
    say('noStage'),
  ];
  const stages = listTerms('stages').length;
  return {
    ...table,
    rows: names.flatMap((name, index): Cell[][] => {
      const count = counts.get(name) ?? 0;
      return count === 0 && index >= stages ? [] : [[name, count]];
    }),
    shares: [],
    charted: 2,
  };
}

function service({ language, served, today, knowsContacts }: DashboardLeads): DashboardTable {
  const say = saying(language);
  const rows = serviceShares(knowsContacts ? served : [], today).map(({ of, name, kept, missed, waiting }): Cell[] => {
    const called = name || say(of === 'owner' ? 'nobody' : 'noBand');
    const due = kept + missed;
    return [called, due === 0 ? '' : share(kept, due), kept, missed, waiting];
  });
  return {
    ...titled('service', language, ['who', 'keptShare', 'kept', 'missed', 'waiting']),
    rows: cut(rows),
    shares: [1],
    charted: 2,
  };
}

/** Open leads whose score moved most within a week: as many that rose as fell where there are enough of both. */
function movers({ language, served, weekAgo }: DashboardLeads): DashboardTable {
  const say = saying(language);
  const moved = served.flatMap(({ lead }) => {
    const then = weekAgo.get(text(lead.key));
    const change = then && lead.outcome === 'open' ? scoreChange(lead.score, then.score) : 0;
    return then && change !== 0 ? [{ lead, then, change }] : [];
  });
  const most = [...moved].sort(
    (a, b) => Math.abs(b.change) - Math.abs(a.change) || (text(a.lead.key) < text(b.lead.key) ? -1 : 1),
  );
  const [up, down] = [most.filter(({ change }) => change > 0), most.filter(({ change }) => change < 0)];
  const half = MOVERS / 2;
  const risers = up.slice(0, Math.max(half, MOVERS - down.length));
  const fallers = down.slice(0, Math.max(half, MOVERS - up.length)).reverse();
  return {
    ...titled('movers', language, ['lead', 'weekAgo', 'now', 'change', 'bandThen', 'bandNow']),
    rows: [...risers, ...fallers].map(({ lead, then, change }): Cell[] => {
      const name = lead.name === '' || lead.name === lead.key ? lead.key : `${lead.key} · ${lead.name}`;
      return [name, then.score, lead.score, change, then.band || say('noBand'), lead.band.name || say('noBand')];
    }),
    shares: [],
    charted: 3,
  };
}

function titled(part: DashboardPart, language: Language, header: readonly ListTerm<'dashboard'>[]) {
  const say = saying(language);
  return { part, title: say(part), header: header.map(say) };
}

function saying(language: Language): (term: ListTerm<'dashboard'>) => string {
  return (term) => listWord('dashboard', term, language);
}

function cut(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows.slice(0, DASHBOARD_ROWS);
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 1000;
}

function groupBy(served: readonly Served[], nameOf: (one: Served) => string): ReadonlyMap<string, readonly Served[]> {
  const groups = new Map<string, Served[]>();
  for (const one of served) {
    const name = nameOf(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

function countBy(served: readonly Served[], nameOf: (one: Served) => string): ReadonlyMap<string, number> {
  return new Map([...groupBy(served, nameOf)].map(([name, group]) => [name, group.length]));
}

/** Months are counted from year 0, so that they can be subtracted. */
function monthOf(day: number): number {
  const [year, month] = isoDay(day).split('-');
  return Number(year) * 12 + Number(month) - 1;
}

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
