/** What a person decides before points are learned: columns that give the answer away, doubts, and numbers that go one way. */
import type { LearnBefore, OddColumn } from '../../rpc';
import { Icon } from '../parts/icon';
import { number, say } from '../words';
import { Figures } from './headline';
import { decided, go, start, use } from './state/learning';

export function LearnSetup({ known }: { readonly known: LearnBefore }) {
  const { state, won, lost, fewest, canInsist } = known;
  const isFew = state === 'tooFew';
  return (
    <>
      {isFew ? (
        <div class="notice">
          <Icon name="info" />
          <div>
            {say('learnTooFew', { won, lost, fewest })} {canInsist && say('learnInsistWhy')}
          </div>
        </div>
      ) : (
        <p class="headline">
          <Figures text={say('learnIntro', { won, lost })} /> <span class="soft">{say('learnIntroMore')}</span>
        </p>
      )}
      {(!isFew || canInsist) && (
        <>
          <Leaks leaks={known.leaks} />
          <Doubts doubts={known.doubts} />
          <Ways columns={known.numeric.filter((column) => isUsed(column, known.leaks))} />
          <div class="use-line">
            <button type="button" class={`button ${isFew ? '' : 'primary'}`} onClick={() => void start(isFew)}>
              {say(isFew ? 'learnInsist' : 'learnStart')}
            </button>
            <p class="hint">{say('learnNothingYet')}</p>
          </div>
        </>
      )}
    </>
  );
}

function isUsed(column: string, leaks: readonly OddColumn[]): boolean {
  const { useAnyway, leaveOut } = decided.value;
  const isLeak = leaks.some((leak) => leak.column === column);
  return !leaveOut.includes(column) && (!isLeak || useAnyway.includes(column));
}

function Leaks({ leaks }: { readonly leaks: readonly OddColumn[] }) {
  if (leaks.length === 0)
    return (
      <p class="read soft no-leaks">
        <Icon name="done" class="good" />
        {say('noLeaks')}
      </p>
    );
  return (
    <section aria-labelledby="learn-leaks">
      <h2 class="heading" id="learn-leaks">
        {say('leaksHeading')}
      </h2>
      <p class="read soft">{say('leaksWhy')}</p>
      <ul>
        {leaks.map(({ column, text }) => (
          <Odd
            key={column}
            column={column}
            text={text}
            label={say('useAnyway')}
            name={say('useAnywayOf', { column })}
            isUsed={decided.value.useAnyway.includes(column)}
            onUse={(isUsed) => use('useAnyway', column, isUsed)}
          />
        ))}
      </ul>
    </section>
  );
}

function Doubts({ doubts }: { readonly doubts: readonly OddColumn[] }) {
  if (doubts.length === 0) return null;
  return (
    <section aria-labelledby="learn-doubts">
      <h2 class="heading" id="learn-doubts">
        {say('doubtsHeading')}
      </h2>
      <ul>
        {doubts.map(({ column, text }) => (
          <Odd
            key={column}
            column={column}
            text={text}
            label={say('useColumn')}
            name={say('useColumnOf', { column })}
            isUsed={!decided.value.leaveOut.includes(column)}
            onUse={(isUsed) => use('leaveOut', column, !isUsed)}
          />
        ))}
      </ul>
    </section>
  );
}

interface OddProps extends OddColumn {
  /** Beside the switch, and with the column's name for whoever does not see beside what. */
  readonly label: string;
  readonly name: string;
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
}

function Odd({ column, text, label, name, isUsed, onUse }: OddProps) {
  return (
    <li class="odd">
      <strong title={column}>{column}</strong>
      <span class="soft" aria-hidden="true">
        {label}
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isUsed}
        aria-label={name}
        onClick={() => onUse(!isUsed)}
      />
      <small>{text}</small>
    </li>
  );
}

/** Seldom needed, and many: behind a line that says how many are set. */
function Ways({ columns }: { readonly columns: readonly string[] }) {
  const { monotone } = decided.value;
  const { length } = Object.keys(monotone);
  if (columns.length === 0) return null;
  return (
    <details class="directions">
      <summary>
        <span>{say('waysHeading')}</span>
        <span class="soft">{length === 0 ? say('waysNone') : say('waysSome', { n: number(length) })}</span>
        <Icon name="down" />
      </summary>
      <p class="read soft">{say('waysWhy')}</p>
      {columns.map((column) => (
        <label key={column} class="labelled beside">
          <span title={column}>{column}</span>
          <select
            class="field"
            value={monotone[column] ?? ''}
            onChange={({ currentTarget: { value } }) => go(column, value === 'up' || value === 'down' ? value : '')}
          >
            <option value="">{say('anyWay')}</option>
            <option value="up">{say('neverWorse')}</option>
            <option value="down">{say('neverBetter')}</option>
          </select>
        </label>
      ))}
    </details>
  );
}
