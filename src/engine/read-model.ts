/** The model tab read for those who show or change it: a model, and where each part of it stands. Formulas ask for no places. */
import type { Issue, Model, Row } from './model';
import { type Places, placesOf } from './places';
import { readTable } from './table';

/** A model as its table says it, with places. */
export interface ReadModel {
  readonly model: Model;
  /** Where each part of the model stands; worked out when first asked. */
  readonly places: () => Places;
  /** What is odd about the table itself; `check` adds what is wrong with the model. */
  readonly issues: readonly Issue[];
}

/** Reads rows of cells as a model; never fails: what cannot be read is an issue with its place. */
export function readModel(rows: readonly Row[]): ReadModel {
  const { model, parts, issues } = readTable(rows);
  let places: Places | undefined;
  return {
    model,
    places() {
      places ??= placesOf(parts, model.rules);
      return places;
    },
    issues,
  };
}
