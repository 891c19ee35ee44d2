/** Turns a template into the model of one sheet: its columns, its values, its language. */
import {
  type Band,
  type Cell,
  isEmpty,
  type Language,
  type Model,
  type Row,
  type Rule,
  type Settings,
  termsOf,
  word,
} from '../engine';
import { completenessRules } from './completeness';
import { withoutIdleWords } from './idle-words';
import type { Matched } from './match';
import type { Profile } from './profile';
import { positionFor, ruleFor } from './rule';
import { toScale } from './scale';
import { furtherSections } from './sections';
import type { Shelf } from './shelf';
import type { Template, TemplateBand, TemplateRule } from './template';

/** What is known of a sheet when its model is made. */
export interface LeadList {
  readonly header: readonly string[];
  readonly profiles: readonly Profile[];
  readonly matched: Matched;
  readonly language: Language;
  /** Settings found in the sheet or given by the spreadsheet; the others get their defaults. */
  readonly settings: Settings;
  /** Some of the leads, as wide as the header. */
  readonly sample: readonly Row[];
}

export interface Starter {
  readonly model: Model;
  /** Names of the template's rules that the sheet has no column for. */
  readonly leftOut: readonly string[];
}

/** A rule of the new model with the key of its group. */
export interface Draft {
  readonly rule: Rule;
  readonly group: string | undefined;
}

/** Fewer rules than this that can give points make no model: what is known of a lead at all counts then. */
const FEW_RULES = 4;

/** Makes the model: rules for which the sheet has nothing are left out; where the template stretches, points still reach from 0 to 100. */
export function starterModel(template: Template, shelf: Shelf, list: LeadList): Starter {
  const { language, matched } = list;
  const drafts = rulesFor(matched, template).flatMap((rule): Draft[] => {
    const made = ruleFor(rule, template, shelf, list);
    return made ? [{ rule: made, group: rule.group }] : [];
  });
  const leftOut = missingRules(matched, template, !isEmpty(list.settings.leadKey)).map(({ name }) => name[language]);
  if (template.stretches && drafts.filter(({ rule }) => givesPoints(rule)).length < FEW_RULES)
    drafts.push(...completenessRules(list));

  const { rules, groups } = toScale(drafts, template, language);
  const model: Model = {
    language,
    settings: settingsFor(template, list),
    groups,
    bands: template.bands.map((band) => bandFor(band, language)),
    rules,
    ...furtherSections(template, shelf, list),
  };
  return { model: withoutIdleWords(model, list.header, list.sample), leftOut };
}

/** The rules of a template that a list can use: those that stand in for a column are for lists without it. */
export function rulesFor(matched: Matched, { rules }: Pick<Template, 'rules'>): readonly TemplateRule[] {
  return rules.filter(({ unless }) => unless === undefined || matched[unless] === undefined);
}

/** The rules that a list has no column for and that no log can feed; a log needs a column that tells leads apart. */
export function missingRules(
  matched: Matched,
  template: Pick<Template, 'rules'>,
  hasKey: boolean,
): readonly TemplateRule[] {
  return rulesFor(matched, template).filter(
    (rule) => !(rule.log && hasKey) && rule.unless === undefined && positionFor(rule, matched) === undefined,
  );
}

function givesPoints(rule: Rule): boolean {
  return rule.steps.some(({ weight }) => typeof weight === 'number' && weight > 0);
}

function bandFor(band: TemplateBand, language: Language): Band {
  return {
    band: band.name[language],
    axis: band.axis ? word('axes', band.axis, language) : '',
    from: fromCell(band.from, language),
    color: band.color ?? '',
    nextStep: band.nextStep?.[language] ?? '',
    owner: '',
    respondWithin: band.respondWithin ?? '',
  };
}

function fromCell(from: number | 'bottom' | 'disqualified', language: Language): Cell {
  if (from === 'bottom') return '';
  return from === 'disqualified' ? word('fromWords', 'disqualified', language) : from;
}

function settingsFor({ name, highest }: Template, { header, language, matched, settings }: LeadList): Settings {
  const column = (position: number | undefined): Cell => (position === undefined ? '' : (header[position] ?? ''));
  return {
    ...Object.fromEntries(termsOf('settings').map((setting) => [setting, ''])),
    name: name[language],
    language,
    lowest: 0,
    highest: highest ?? 100,
    total: word('totals', 'points', language),
    decimals: 0,
    decimalSign: '.',
    ownerColumn: column(matched.owner),
    arrivedColumn: column(matched.created),
    contactedColumn: column(matched.contacted),
    sourceColumn: column(matched.source),
    format: 1,
    ...settings,
  };
}
