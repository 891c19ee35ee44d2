/** What the model itself knows of a lead, as columns for Segments and Owners: "Lead › Score", "Lead › Band". */
import { type CompiledModel, headerIndex } from './compile';
import { type Completeness, completenessOf } from './completeness';
import { gridOf } from './grid';
import type { Cell, Row } from './model';
import { originOf } from './origin';
import { bandRow, DISQUALIFIED, partsOfLeads } from './score';
import { text } from './text';
import { meaning, type Term, word } from './vocabulary';

export type LeadFact = Term<'leadFacts'>;

/** Reads the name of such a column in any language, with › or >; a real column of that name wins. */
export function leadFact(column: Cell, header: readonly string[]): LeadFact | undefined {
  if (typeof column !== 'string' || headerIndex(header).has(text(column))) return undefined;
  const named = originOf(column);
  return named?.origin === 'lead' ? meaning('leadFacts', named.rest) : undefined;
}

/** Works out facts of leads, only those that are asked for; gives the cells of a lead in the order asked. */
export function leadFacts(
  compiled: CompiledModel,
  leads: readonly Row[],
  facts: readonly LeadFact[],
): (lead: number) => readonly Cell[] {
  const scored = facts.some((fact) => fact === 'score' || fact === 'band' || fact === 'grid');
  const parts = scored ? partsOfLeads(compiled, leads) : undefined;
  const grid = parts && facts.includes('grid') ? gridOf(compiled, parts).cells : [];
  const asked = facts.some((fact) => fact === 'completeness' || fact === 'grade');
  const completeness: readonly Completeness[] = asked ? completenessOf(compiled, leads) : [];
  const names = new Map<number, string>();
  const bandName = (position: number): string => {
    let name = names.get(position);
    if (name === undefined) {
      const none = position === DISQUALIFIED ? word('fromWords', 'disqualified', compiled.scale.language) : '';
      name = String(bandRow(compiled, position)?.band ?? none).trim();
      names.set(position, name);
    }
    return name;
  };
  const cellOf = (fact: LeadFact, lead: number): Cell => {
    switch (fact) {
      case 'score':
        return (parts?.scores[lead] ?? 0) / 1000;
      case 'band':
        return bandName(parts?.bands[lead] ?? -1);
      case 'grid':
        return grid[lead] ?? '';
      case 'completeness':
        return completeness[lead]?.share ?? 0;
      case 'grade':
        return completeness[lead]?.grade ?? '';
    }
  };
  return (lead) => facts.map((fact) => cellOf(fact, lead));
}
