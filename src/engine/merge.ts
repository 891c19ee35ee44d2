/** Two people's changes of one model put together: what one changed is taken, what both changed is a conflict. */
import { mergeCells, type Side } from './merge-cells';
import type { MergedPart } from './merge-order';
import { mergeParts, type PartConflict, type ThreeModels } from './merge-parts';
import type { Language, Model, Rule, SettingName } from './model';
import { pairParts } from './pair-parts';
import { type Origins, type PartKind, ruleWith } from './parts';
import { BAND_KEYS, EXAMPLE_KEYS, GROUP_KEYS, record } from './table-columns';
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
  const [groups, bands, rules, examples] = [merge('groups'), merge('bands'), merge('rules'), merge('examples')];
  const examplesGiven = examples.parts.map(({ cells }) => record(EXAMPLE_KEYS, cells));
  return {
    model: {
      language: meaning('languages', settings.cells.language) ?? languageOf(models),
      settings: settings.cells,
      groups: groups.parts.map(({ cells }) => record(GROUP_KEYS, cells)),
      bands: bands.parts.map(({ cells }) => record(BAND_KEYS, cells)),
      rules: rules.parts.flatMap((part) => ruleOf(models, part)),
      ...(examplesGiven.length > 0 ? { examples: examplesGiven } : {}),
    },
    conflicts: [
      ...(settings.both as SettingName[]).map((name) => ({ kind: 'setting' as const, id: `settings.${name}`, name })),
      ...[groups, bands, rules, examples].flatMap(({ conflicts }) => conflicts),
    ],
    from: {
      groups: groups.parts.map(inTheirs),
      bands: bands.parts.map(inTheirs),
      rules: rules.parts.map(inTheirs),
      examples: examples.parts.map(inTheirs),
    },
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
