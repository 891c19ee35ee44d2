/** Two people's changes of one model put together: what one changed is taken, what both changed is a conflict. */
import { mergeCells, type Side } from './merge-cells';
import type { MergedPart } from './merge-order';
import { mergeParts, type PartConflict, type ThreeModels } from './merge-parts';
import type { Language, Model, Rule, SettingName } from './model';
import { pairParts } from './pair-parts';
import { eachKind, type Origins, PART_KINDS, type PartKind, ruleWith } from './parts';
import { optionalRecords, type RecordKind, type Records, record, recordKeys } from './table-columns';
import { meaning } from './vocabulary';

/** What both changed, each in another way; by its `id` it is decided. */
export type Conflict = PartConflict | { readonly kind: 'setting'; readonly id: string; readonly name: SettingName };

/** Whose change counts, by the `id` of a conflict; mine where nothing is said. */
export interface Choices {
  readonly [id: string]: Side;
}

export interface Merge {
  readonly model: Model;
  readonly conflicts: readonly Conflict[];
  /** For each part of the merged model its position in theirs, which it is written over. */
  readonly from: Origins;
}

/**
 * Merges two models that both come from `base`: settings cell by cell, parts by where they come from.
 * `pairs` say where the parts of mine and theirs come from in base; `pairParts` finds them unless they are given.
 */
export function mergeModels(
  base: Model,
  mine: Model,
  theirs: Model,
  choices: Choices = {},
  pairs: { readonly [side in Side]?: Origins } = {},
): Merge {
  const models = { base, mine, theirs };
  const origins = { mine: pairs.mine ?? pairParts(base, mine), theirs: pairs.theirs ?? pairParts(base, theirs) };
  const choice = (id: string): Side => choices[id] ?? 'mine';
  const merge = (part: PartKind) =>
    mergeParts(part, models, { mine: origins.mine[part], theirs: origins.theirs[part] }, choice);
  const settings = mergeCells(base.settings, mine.settings, theirs.settings, (name) => choice(`settings.${name}`));
  const merged = eachKind(merge);
  const records = <K extends RecordKind>(kind: K) =>
    merged[kind].parts.map(({ cells }) => record(recordKeys(kind), cells) as object as Records[K]);
  return {
    model: {
      language: meaning('languages', settings.cells.language) ?? languageOf(models),
      settings: settings.cells,
      groups: records('groups'),
      bands: records('bands'),
      rules: merged.rules.parts.flatMap((part) => ruleOf(models, part)),
      ...optionalRecords((kind) => merged[kind].parts.map(({ cells }) => record(recordKeys(kind), cells))),
    },
    conflicts: [
      ...(settings.both as SettingName[]).map((name) => ({ kind: 'setting' as const, id: `settings.${name}`, name })),
      ...PART_KINDS.flatMap((kind) => merged[kind].conflicts),
    ],
    from: eachKind((kind) => merged[kind].parts.map(inTheirs)),
  };
}

function languageOf({ base, mine, theirs }: ThreeModels): Language {
  return mine.language === base.language ? theirs.language : mine.language;
}

function ruleOf(models: ThreeModels, part: MergedPart): readonly Rule[] {
  const shape = models[part.shape].rules[part[part.shape] ?? -1];
  return shape ? [ruleWith(shape, part.cells)] : [];
}

function inTheirs({ theirs }: MergedPart): number | null {
  return theirs;
}
