/** Models for tests of the engine, from rows as they stand in a model tab. */
import { type CompiledModel, compile, type Model, type Row, readModel } from '../../src/engine';

/** Compiles the rows of a model tab for leads under a header, on 22 November 2026. */
export function compiledFrom(rows: readonly Row[], header: Row): CompiledModel {
  return compile(modelFrom(rows), header, '2026-11-22');
}

/** Reads the rows of a model tab. */
export function modelFrom(rows: readonly Row[]): Model {
  return readModel(rows).model;
}

/** A Rules section: each row is Column, Condition, Value, Weight. */
export function rules(...rows: readonly Row[]): Row[] {
  return [['Rules'], ['Column', 'Condition', 'Value', 'Weight'], ...rows];
}
