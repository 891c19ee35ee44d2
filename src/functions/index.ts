/** LEADSCORE and its family: what a formula passes in (leads, header, model, activities) becomes the array it shows; `!` because every list is as long as the leads. */
import {
  bandRow,
  type CompiledModel,
  check,
  DISQUALIFIED,
  explainLeads,
  partsOfLeads,
  scoreLeads,
  scoreRange,
} from '../engine';
import { reasons } from '../locales';
import { type Asked, type Call, type Edge, prepare } from './call';
import { reasonWriter } from './reason';
import { column, rows, type Shown } from './shown';

export { leadBacktest } from './backtest';
export type { Asked, Edge } from './call';
export { leadLearn } from './learn';
export { reasonWriter } from './reason';
export type { Shown } from './shown';
export { leadAction, leadComplete, leadGrid, leadNext, leadSegment } from './work';

/** Scores, one column: numbers with at most the model's decimals. */
export function leadScore(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADSCORE', edge, ...asked);
  const { scores } = scoreLeads(call.compiled, call.rows);
  return column(call, call.say.score, (i) => scores[i]! / 1000);
}

/** Names of bands, one column; blank where a score reaches none. */
export function leadBand(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADBAND', edge, ...asked);
  const { bands } = scoreLeads(call.compiled, call.rows);
  return column(call, call.say.band, (i) => bandOf(call.compiled, bands[i]!).name);
}

/** Reasons, one column of text; the points in each add up to the score exactly. */
export function leadWhy(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADWHY', edge, ...asked);
  const lines = reasonLines(call);
  return column(call, whyTitle(call), (i) => lines[i]!);
}

/** Points of each group after its limits, then Other (all else up to the score) where it is not always 0. */
export function leadParts(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADPARTS', edge, ...asked);
  const { groups, scores } = partsOfLeads(call.compiled, call.rows);
  const names = call.compiled.groups.map(({ name }) => name);
  const count = call.rows.length;
  const other = Array.from(scores, (score, i) => names.reduce((left, _, g) => left - groups[g * count + i]!, score));
  const shown = names.length === 0 || other.some((points, i) => points !== 0 && call.kinds[i] === 'lead');
  return rows(call, shown ? [...names, call.say.other] : names, (i) => {
    const parts = names.map((_, g) => groups[g * count + i]! / 1000);
    return shown ? [...parts, other[i]! / 1000] : parts;
  });
}

/** The lowest and the highest score that each lead's blank cells still allow. */
export function leadRange(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADRANGE', edge, ...asked);
  return rows(call, [call.say.lowest, call.say.highest], (i) => {
    const { lowest, highest } = scoreRange(call.compiled, call.rows[i]);
    return [lowest / 1000, highest / 1000];
  });
}

/** Score, band, next step and reason in one call. */
export function leadReport(edge: Edge, ...asked: Asked): Shown {
  const call = prepare('LEADREPORT', edge, ...asked);
  const { scores, bands } = scoreLeads(call.compiled, call.rows);
  const lines = reasonLines(call);
  const titles = [call.say.score, call.say.band, call.say.nextStep, whyTitle(call)];
  return rows(call, titles, (i) => {
    const band = bandOf(call.compiled, bands[i]!);
    return [scores[i]! / 1000, band.name, band.nextStep, lines[i]!];
  });
}

function reasonLines(call: Call): string[] {
  const lines: string[] = [];
  const write = reasonWriter(call.compiled);
  explainLeads(call.compiled, call.rows, (lead, breakdown) => {
    lines[lead] = call.kinds[lead] === 'lead' ? write(breakdown) : '';
  });
  return lines;
}

function whyTitle({ compiled, table, kinds, say }: Call): string {
  if (!kinds.includes('header')) return say.why;
  const found = [...table.issues, ...check(compiled.model, compiled.header)];
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? say.why : say.withIssues(say.why, errors);
}

function bandOf(compiled: CompiledModel, position: number): { name: string; nextStep: string } {
  const row = bandRow(compiled, position);
  const none = position === DISQUALIFIED ? reasons(compiled.scale.language).disqualifiedBand : '';
  return { name: row ? String(row.band).trim() : none, nextStep: String(row?.nextStep ?? '') };
}
