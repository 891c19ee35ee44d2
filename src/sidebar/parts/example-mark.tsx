/** How an agreed example fares: by icon and words, with the band it is in. */
import type { Checked, ExampleState } from '../state/examples';
import { points, say } from '../words';
import { Icon, type IconName } from './icon';

const ICONS: { readonly [state in ExampleState]: IconName } = {
  holds: 'done',
  broken: 'error',
  unmet: 'warn',
  missing: 'info',
  waiting: 'wait',
};

export function ExampleMark({ example: { state, found } }: { readonly example: Checked }) {
  const where = found && { band: found.band.name, score: points(found.score) };
  return (
    <p class={`example-mark ${state}`}>
      <Icon name={ICONS[state]} />
      <span>
        {wordsOf(state)}
        {where && state === 'broken' && ` · ${say('exampleWould', where)}`}
        {where && state === 'unmet' && ` · ${say('exampleIs', where)}`}
      </span>
    </p>
  );
}

function wordsOf(state: ExampleState): string {
  switch (state) {
    case 'holds':
      return say('exampleHolds');
    case 'broken':
      return say('exampleBroken');
    case 'unmet':
      return say('exampleUnmet');
    case 'missing':
      return say('exampleMissing');
    case 'waiting':
      return say('exampleWaiting');
  }
}
