/** Somebody else changed the model meanwhile: both sides' changes, what goes together, what is to be decided. */
import type { Side } from '../../engine';
import { Icon } from '../parts/icon';
import { account, choices, choose, type Dispute, keepMine, takeMerged, takeTheirs } from '../state/conflict';
import { say } from '../words';

export function Conflict() {
  const { disputes, mine, theirs } = account.value;
  return (
    <div class="editor">
      <div class="notice calm">
        <Icon name="info" />
        <div>{say('conflictIntro')}</div>
      </div>
      {disputes.length > 0 && (
        <section>
          <h2 class="lines-title">{say('conflictDecide')}</h2>
          {disputes.map((dispute) => (
            <Decision key={dispute.conflict.id} dispute={dispute} />
          ))}
        </section>
      )}
      <SideLines title={say('conflictTheirs')} lines={theirs} />
      <SideLines title={say('conflictMine')} lines={mine} />
    </div>
  );
}

/** The three ways out. */
export function ConflictFoot() {
  return (
    <section class="foot conflict-foot" aria-label={say('conflictTitle')}>
      <button type="button" class="button primary" onClick={takeMerged}>
        {say('takeMerged')}
      </button>
      <div class="buttons">
        <button type="button" class="button" onClick={takeTheirs}>
          {say('takeTheirs')}
        </button>
        <button type="button" class="button" onClick={keepMine}>
          {say('keepMine')}
        </button>
      </div>
      <p class="hint">{say('conflictThenApply')}</p>
    </section>
  );
}

function SideLines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 class="lines-title">{title}</h2>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Decision({ dispute }: { readonly dispute: Dispute }) {
  const { conflict } = dispute;
  const chosen = choices.value[conflict.id] ?? 'mine';
  return (
    <fieldset class="decision">
      <legend class="visually-hidden">{say('conflictWhose')}</legend>
      {(['mine', 'theirs'] as const).map((side: Side) => (
        <label key={side} class={chosen === side ? 'chosen' : ''}>
          <input type="radio" name={conflict.id} checked={chosen === side} onChange={() => choose(conflict.id, side)} />
          <span>
            <em>{say(side === 'mine' ? 'sideMine' : 'sideTheirs')}</em>
            {dispute[side].length === 0 && <span class="soft">{say('sideKept')}</span>}
            {dispute[side].map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
