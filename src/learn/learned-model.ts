/** Learned points as a model like any other: readable rules, a note at each with the share that won, bands from the data; `!` where places run over a list itself. */
import type { Band, Cell, Condition, Group, Model, Row, Rule } from '../engine';
import { conditionWord, ladderOf } from './ladder';
import type { ProposedBand } from './learned-bands';
import type { Points } from './points';

/** One weight of a learned model, with what the leads that it was learned from say about it. */
export interface LearnedWeight {
  /** Its place in the model. */
  readonly rule: number;
  readonly step: number;
  readonly points: number;
  readonly leads: number;
  readonly won: number;
}

/** A model, and each of its weights. */
export interface LearnedModel {
  readonly model: Model;
  readonly weights: readonly LearnedWeight[];
}

const BASE = 'Base';
/** Told apart by people with any colour vision; the same as in the templates. */
const COLORS = { Hot: '#F4A259', Warm: '#FFE699', Cold: '#D9E8F6' } as const;

/** Writes points as a model under this header; `won` belongs to the leads that the points were learned from. */
export function learnedModel(
  points: Points,
  bands: readonly ProposedBand[],
  header: Row,
  won: Uint8Array,
  settings: Model['settings'],
): LearnedModel {
  const weights: LearnedWeight[] = [];
  const rules: Rule[] = [];
  for (const each of points.features) {
    const name = header[each.feature.column];
    const column: Cell = typeof name === 'string' || typeof name === 'number' ? name : String(name ?? '');
    const counted = countPieces(each.feature.pieceOf, each.feature.parts + 2, won);
    const steps = ladderOf(each).map((step, s) => {
      const leads = sumOf(counted.leads, step.pieces);
      const wins = sumOf(counted.won, step.pieces);
      weights.push({ rule: rules.length, step: s, points: step.points, leads, won: wins });
      const condition: Condition = {
        join: s === 0 ? '' : 'else',
        column,
        condition: conditionWord(step.condition),
        value: step.value,
        to: '',
        note: shareWords(leads, wins),
      };
      return { conditions: [condition], weight: step.points, upTo: '', halfLife: '', since: '' };
    });
    rules.push({ on: true, group: '', rule: '', ask: '', steps });
  }
  const groups: readonly Group[] =
    points.base === 0 ? [] : [{ group: BASE, axis: '', atMost: points.base, atLeast: points.base }];
  return {
    model: {
      language: 'en',
      settings: { name: 'Learned model', language: 'en', lowest: 0, highest: 100, ...settings },
      groups,
      bands: bands.map(
        ({ name, from }): Band => ({
          band: name,
          axis: '',
          from: from ?? '',
          color: COLORS[name],
          nextStep: '',
          owner: '',
          respondWithin: '',
        }),
      ),
      rules,
    },
    weights,
  };
}

/** "1,240 leads, 82 % won". */
function shareWords(leads: number, won: number): string {
  const count = String(leads).replace(/\B(?=(\d{3})+$)/g, ',');
  return leads === 0
    ? '0 leads'
    : `${count} ${leads === 1 ? 'lead' : 'leads'}, ${Math.round((100 * won) / leads)} % won`;
}

function countPieces(pieceOf: Uint8Array, pieces: number, won: Uint8Array) {
  const counted = { leads: new Float64Array(pieces), won: new Float64Array(pieces) };
  pieceOf.forEach((piece, i) => {
    counted.leads[piece]!++;
    if (won[i]) counted.won[piece]!++;
  });
  return counted;
}

function sumOf(values: Float64Array, pieces: readonly number[]): number {
  return pieces.reduce((sum, piece) => sum + values[piece]!, 0);
}
