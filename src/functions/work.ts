/** The formulas that say what to do with leads: next step and owner, grid, completeness, what to ask, segments; `!` because every list is as long as the leads. */
import {
  bandRow,
  cellKey,
  completenessOf,
  conditionWords,
  dueReader,
  gridOf,
  gridRows,
  type NextStep,
  nextAnswers,
  ownersOf,
  partsOfLeads,
  segmentsOf,
  word,
} from '../engine';
import { type Asked, type Call, type Edge, prepare } from './call';
import { column, rows, type Shown } from './shown';

/** Next step, owner and the day by which to act, three columns. */
export function leadAction(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADACTION', edge, ...asked);
  const { compiled, say } = call;
  const parts = partsOfLeads(compiled, call.rows);
  const owners = ownersOf(compiled, call.rows, parts.bands);
  const due = dueReader(compiled);
  const steps = gridRows(compiled);
  const cells = steps.size > 0 ? gridOf(compiled, parts).cells : [];
  const owner = word('bandColumns', 'owner', compiled.scale.language);
  return rows(call, [say.nextStep, owner, say.due], (i) => {
    const band = parts.bands[i]!;
    const step = String(steps.get(cellKey(cells[i]!))?.nextStep ?? '').trim();
    const otherwise = String(bandRow(compiled, band)?.nextStep ?? '');
    return [step || otherwise, owners[i]!, due(call.rows[i]!, band)];
  });
}

/** Cells of fit × engagement such as A1, one column; blank where an axis has no band for a lead. */
export function leadGrid(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADGRID', edge, ...asked);
  const { cells } = gridOf(call.compiled, partsOfLeads(call.compiled, call.rows));
  return column(call, word('sections', 'grid', call.compiled.scale.language), (i) => cells[i]!);
}

/** The share that is known of what the model asks, a grade, and what is missing, three columns. */
export function leadComplete(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADCOMPLETE', edge, ...asked);
  const { say, compiled } = call;
  const complete = completenessOf(compiled, call.rows);
  return rows(call, [say.known, word('leadFacts', 'grade', compiled.scale.language), say.missing], (i) => {
    const { share = 0, grade = '', missing = [] } = complete[i] ?? {};
    return [share, grade, missing.join(', ')];
  });
}

/** The fewest answers that lift each lead to its next band, one column of text. */
export function leadNext(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADNEXT', edge, ...asked);
  const leads = call.kinds.flatMap((kind, i) => (kind === 'lead' ? [i] : []));
  const found = nextAnswers(
    call.compiled,
    leads.map((i) => call.rows[i]!),
  );
  const lines: string[] = [];
  leads.forEach((i, at) => {
    lines[i] = nextLine(call, found[at]);
  });
  return column(call, call.say.ask, (i) => lines[i]!);
}

/** The label of each lead in every dimension of Segments, one column each. */
export function leadSegment(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADSEGMENT', edge, ...asked);
  const { dimensions, segments } = segmentsOf(call.compiled, call.rows);
  const title = dimensions[0] ?? word('segmentColumns', 'segment', call.compiled.scale.language);
  if (dimensions.length < 2) return column(call, title, (i) => segments[0]?.[i] ?? '');
  return rows(call, dimensions, (i) => segments.map((labels) => labels[i]!));
}

/** "Budget is yes · Authority is decides → Hot". */
function nextLine({ compiled, say }: Call, found: NextStep | undefined): string {
  if (!found) return '';
  const answers = found.answers.map(({ said }) => conditionWords(said, say)).join(' · ');
  return `${answers} → ${compiled.bands[found.band]?.name ?? ''}`;
}
