/** A screen of the part that comes when it is first asked for: until then it says so, or why it does not come. */
import { useEffect } from 'preact/hooks';
import { Answered } from '../parts/answered';
import { part, readPart } from '../state/part';
import type { PartScreen } from '../state/session';
import { say } from '../words';

export function Part({ screen }: { readonly screen: PartScreen }) {
  useEffect(() => void readPart(), []);
  return (
    <div>
      <Answered answer={part.value} waiting={say('partLoading')} onRetry={() => void readPart()}>
        {(Screen) => <Screen screen={screen} />}
      </Answered>
    </div>
  );
}
