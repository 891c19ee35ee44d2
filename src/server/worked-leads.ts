/** The leads of a model's lists, scored, with all that people say about them; and why there may be none. */
import {
  bandRow,
  type Cell,
  cellKey,
  DISQUALIFIED,
  dayOf,
  gridOf,
  gridRows,
  isEmpty,
  numberOf,
  outcomeReader,
  partsOfLeads,
  type Row,
  segmentsOf,
  sharersOf,
  text,
  UNCHECKED,
} from '../engine';
import { listMeaning, type WorkedLead } from '../lists';
import { reasons } from '../locales';
import type { Refusal } from '../rpc';
import { reason } from './answer';
import { keyOf, type LeadNotes } from './lead-notes';
import { type Entered, errorsIn, isBlank, type ModelLists, type ScoredList, settingText } from './list-tabs';

/** Why lists cannot be made, or undefined where they can: they need a Lead key, once a lead, and no errors. */
export function obstacle(found: ModelLists): Refusal | undefined {
  const { model, lists } = found;
  if (settingText(model.model, 'leadKey') === '' || lists.some(({ key }) => key === undefined))
    return reason('noLeadKey', `${model.tab}`, { tab: model.tab });
  const errors = errorsRefusal(found);
  if (errors) return errors;
  const seen = new Set<string>();
  const twice = new Map<string, { readonly key: string; readonly tab: string }>();
  for (const list of lists)
    for (const row of list.leads) {
      const key = keyOf(list.cell(row, 'leadKey'));
      if (seen.has(text(key)) && !twice.has(text(key))) twice.set(text(key), { key, tab: list.tab.name });
      seen.add(text(key));
    }
  const [first] = twice.values();
  return first && reason('leadKeyRepeated', first.tab, { number: twice.size, ...first });
}

/** Why not even counts can be trusted: a column that is loading would turn every lead cold. */
export function errorsRefusal(found: ModelLists): Refusal | undefined {
  const errors = errorsIn(found);
  if (!errors) return undefined;
  const { number, cell, shown, columns } = errors;
  return reason('errorsInLeads', cell, { number, cell, shown, columns: columns.join(', ') });
}

/** Scores every lead of every list; cost: as of one score formula a list. */
export function workedLeads({ model, lists }: ModelLists, notes: Pick<LeadNotes, 'cell'>): readonly WorkedLead[] {
  return lists.flatMap((list) => leadsOf(list, notes, settingText(model.model, 'leadKey') !== ''));
}

function leadsOf(list: ScoredList, notes: Pick<LeadNotes, 'cell'>, keyed: boolean): readonly WorkedLead[] {
  const { compiled, tab } = list;
  const { model, scale } = compiled;
  const rows: readonly Row[] = list.leads.map((row) => list.list.block[row] ?? []);
  const parts = partsOfLeads(compiled, rows);
  const { scores, bands } = parts;
  const sharers = sharersOf(compiled, rows, bands);
  const steps = gridRows(compiled);
  const cellsOfGrid = steps.size > 0 ? gridOf(compiled, parts).cells : [];
  const suggested = suggestedStages(list, rows);
  const outcomeOf = outcomeReader(model.settings);
  const bandOf = bandReader(list);
  const nameAt = namePosition(list);
  return rows.map((cells, i): WorkedLead => {
    const row = list.leads[i] ?? 0;
    const key = keyed ? keyOf(list.cell(row, 'leadKey')) : '';
    const entered = (setting: Entered): Cell => {
      const cell = list.has(setting) ? list.cell(row, setting) : notes.cell(key, setting);
      return isBlank(cell, compiled) ? '' : cell;
    };
    const day = (cell: Cell): number | undefined =>
      typeof cell === 'string' ? dayOf(cell, scale.dateOrder) : undefined;
    const at = bands[i] ?? -1;
    const stageText = String(entered('stageColumn') ?? '').trim();
    const contacted = entered('contactedColumn');
    const arrived = list.cell(row, 'arrivedColumn');
    const source = list.cell(row, 'sourceColumn');
    const ofBand = bandOf(at);
    const step = String(steps.get(cellKey(cellsOfGrid[i] ?? ''))?.nextStep ?? '').trim();
    return {
      key,
      name: String(list.list.read(cells[nameAt]) ?? '').trim(),
      tab: tab.name,
      row: list.list.firstRow + row,
      cells,
      score: (scores[i] ?? 0) / 1000,
      ...ofBand,
      nextStep: step || ofBand.nextStep,
      mayOwn: sharers[i] ?? [],
      owner: String(entered('ownerColumn') ?? '').trim(),
      stageText,
      stage: listMeaning('stages', stageText),
      reason: listMeaning('reasons', String(entered('reasonColumn') ?? '').trim()),
      comeBack: day(entered('comeBackColumn')),
      arrived: day(arrived),
      contacted: day(contacted),
      isContacted: contacted !== '' && contacted !== false && !UNCHECKED.has(text(contacted ?? '')),
      source: isBlank(source, compiled) ? '' : String(source).trim(),
      outcome: outcomeOf(list.cell(row, 'outcomeColumn')),
      suggested: suggested[i] ?? '',
    };
  });
}

/** What the segments of the dimension Stage say, in whatever language it is named. */
function suggestedStages({ compiled }: ScoredList, rows: readonly Row[]): readonly string[] {
  if (!compiled.model.segments?.some(({ dimension }) => isStage(dimension))) return [];
  const { dimensions, segments } = segmentsOf(compiled, rows);
  return segments[dimensions.findIndex(isStage)] ?? [];
}

function isStage(dimension: Cell): boolean {
  return listMeaning('entries', dimension) === 'stage';
}

type OfBand = Pick<WorkedLead, 'band' | 'nextStep' | 'respondWithin'>;

/** What each band gives its leads, worked out once. */
function bandReader({ compiled }: ScoredList): (at: number) => OfBand {
  const known = new Map<number, OfBand>();
  const { scale } = compiled;
  return (at) => {
    const before = known.get(at);
    if (before) return before;
    const row = bandRow(compiled, at);
    const name = row ? String(row.band).trim() : at === DISQUALIFIED ? reasons(scale.language).disqualifiedBand : '';
    const hours =
      typeof row?.respondWithin === 'number'
        ? row.respondWithin
        : numberOf(text(row?.respondWithin ?? ''), scale.decimalSign);
    const made: OfBand = {
      band: { name, at },
      nextStep: String(row?.nextStep ?? '').trim(),
      respondWithin: isEmpty(row?.respondWithin) || hours === undefined || hours < 0 ? undefined : hours,
    };
    known.set(at, made);
    return made;
  };
}

/** The column that people call a lead by: the first one beside the Lead key that mostly holds text, which days are not. */
function namePosition({ list, leads, key, compiled: { scale } }: ScoredList): number {
  const sample = leads.slice(0, 20);
  const isText = (position: number): boolean => {
    const texts = sample.filter((row) => {
      const cell = list.read(list.block[row]?.[position]);
      return typeof cell === 'string' && cell.trim() !== '' && dayOf(cell, scale.dateOrder) === undefined;
    });
    return texts.length * 2 > sample.length;
  };
  const found = list.names.findIndex((_, position) => position !== key && isText(position));
  return found < 0 ? (key ?? 0) : found;
}
