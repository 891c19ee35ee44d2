/** A line of a list of ways: where it leads, and how that stands at present. */
import { Icon, type IconName } from './icon';

interface EntryProps {
  readonly icon: IconName;
  readonly tone?: string;
  readonly name: string;
  readonly state: string;
  readonly onClick: () => void;
}

export function Entry({ icon, tone = '', name, state, onClick }: EntryProps) {
  return (
    <li>
      <button type="button" class="entry" onClick={onClick}>
        <Icon name={icon} class={tone} />
        <span class="entry-words">
          <strong>{name}</strong>
          <span title={state}>{state}</span>
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
}
