/** What a screen shows of something that was asked of the server: that it is on its way, why it is not there, or the thing itself. */
import type { ComponentChildren } from 'preact';
import type { Answer } from '../state/lists';
import { say, sayIssue } from '../words';
import { Icon } from './icon';

interface AnsweredProps<T> {
  readonly answer: Answer<T>;
  readonly waiting: string;
  readonly onRetry: () => void;
  readonly children: (value: T) => ComponentChildren;
}

export function Answered<T>({ answer, waiting, onRetry, children }: AnsweredProps<T>) {
  switch (answer.kind) {
    case 'waiting':
      return (
        <p class="comparing" role="status">
          <Icon name="wait" class="spin" />
          {waiting}
        </p>
      );
    case 'failed': {
      const lines = answer.failure.issues.map(sayIssue).filter((line) => line !== '');
      return (
        <div class="empty" role="alert">
          <p>{lines.length > 0 ? lines.join(' ') : say('rowNotReadWhy')}</p>
          <button type="button" class="button" onClick={onRetry}>
            {say('tryAgain')}
          </button>
        </div>
      );
    }
    case 'here':
      return <>{children(answer.value)}</>;
  }
}
