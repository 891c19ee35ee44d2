/** One cell of fit × engagement: what its leads are called, and what is to be done with them. */
import { IssueNotice } from '../parts/issue';
import { endJoin } from '../state/draft';
import { leadsInCell } from '../state/grid';
import { gridRowAt, gridRowOf, setGridCell } from '../state/grid-cells';
import { issuesAt } from '../state/issues';
import { canEdit, goOver } from '../state/session';
import { say } from '../words';

export function GridCellEditor({ cell }: { readonly cell: string }) {
  const { name, nextStep } = gridRowOf(cell);
  const leads = leadsInCell(cell);
  const title = String(name ?? '').trim() || cell;
  return (
    <div class="editor">
      <label class="labelled">
        <span>{say('gridCellName')}</span>
        <input
          class="field"
          value={String(name ?? '')}
          disabled={!canEdit.value}
          maxLength={60}
          onInput={(event) => setGridCell(cell, { name: event.currentTarget.value }, `cell name ${cell}`)}
          onBlur={endJoin}
        />
      </label>
      <label class="labelled">
        <span>{say('nextStep')}</span>
        <textarea
          class="field"
          rows={3}
          maxLength={500}
          value={String(nextStep ?? '')}
          disabled={!canEdit.value}
          onInput={(event) => setGridCell(cell, { nextStep: event.currentTarget.value }, `cell step ${cell}`)}
          onBlur={endJoin}
        />
      </label>
      <p class="hint">{say('gridStepHint')}</p>
      {issuesAt(`grid[${gridRowAt(cell)}]`).map((issue) => (
        <IssueNotice key={issue.code + issue.place} issue={issue} />
      ))}
      <p class="facts">
        <button
          type="button"
          class="link number"
          disabled={leads.length === 0}
          onClick={() => goOver({ kind: 'leads', title, leads })}
        >
          {say('leads', { n: leads.length })}
        </button>
      </p>
    </div>
  );
}
