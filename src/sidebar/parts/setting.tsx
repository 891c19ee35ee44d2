/** One setting: its name, the field, what it does in a line, and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type SettingName, text } from '../../engine';
import { setSetting } from '../state/change';
import { written } from '../state/fitting';
import { issuesAt } from '../state/issues';
import { header } from '../state/leads';
import { canEdit } from '../state/session';
import { given, write } from '../state/settings';
import { joinValues, splitValues } from '../state/values';
import { say, term } from '../words';
import { IssueNotice } from './issue';
import { Values } from './values';

interface SettingProps {
  readonly name: SettingName;
  readonly hint?: string;
}

interface SettingFieldProps extends SettingProps {
  readonly children: ComponentChildren;
  readonly isWarning?: boolean;
  readonly isNarrow?: boolean;
}

export function SettingField({ name, hint = '', children, isWarning = false, isNarrow = false }: SettingFieldProps) {
  return (
    <div class="setting">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the field is among the children */}
      <label class="labelled">
        <span>{term('settings', name)}</span>
        {children}
      </label>
      {!isNarrow && <Below name={name} hint={hint} isWarning={isWarning} />}
    </div>
  );
}

interface SettingTextProps extends SettingProps {
  readonly placeholder?: string;
  readonly isNumber?: boolean;
  readonly type?: 'date';
  /** Its issues are shown elsewhere, where there is room. */
  readonly isNarrow?: boolean;
}

export function SettingText({
  name,
  hint,
  placeholder = '',
  isNumber = false,
  type,
  isNarrow = false,
}: SettingTextProps) {
  const value = given(name);
  // A date field shows nothing of what is no date.
  const isDate = type === 'date' && (value === '' || /^\d{4}-\d\d-\d\d$/.test(value));
  const field = {
    class: `field ${isNumber ? 'number' : ''}`,
    value,
    disabled: !canEdit.value,
    maxLength: 100,
    placeholder,
    'aria-invalid': issuesAt(`settings.${name}`).some(({ severity }) => severity === 'error'),
    onChange: (event: { readonly currentTarget: HTMLInputElement }) => write(name, event.currentTarget.value),
  };
  return (
    <SettingField name={name} hint={hint ?? ''} isNarrow={isNarrow}>
      {isDate ? <input type="date" {...field} /> : <input {...field} />}
    </SettingField>
  );
}

interface SettingSelectProps extends SettingProps {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isWarning?: boolean;
  readonly onChoose?: (value: string) => void;
}

export function SettingSelect({ name, value, options, onChoose, hint = '', isWarning = false }: SettingSelectProps) {
  const known = options.some((option) => option.value === value);
  return (
    <SettingField name={name} hint={hint} isWarning={isWarning}>
      <select
        class="field"
        value={value}
        disabled={!canEdit.value}
        aria-invalid={issuesAt(`settings.${name}`).some(({ severity }) => severity === 'error')}
        onChange={(event) => (onChoose ?? ((chosen) => write(name, chosen)))(event.currentTarget.value)}
      >
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </SettingField>
  );
}

/** A setting that names a column of the leads. */
export function SettingColumn({ name, hint, isWarning }: SettingProps & { readonly isWarning?: boolean }) {
  const value = given(name);
  const names = header.value.filter((column) => column.trim() !== '');
  const found = names.find((column) => text(column) === text(value));
  const gone = value !== '' && found === undefined ? [{ value, label: say('columnGone', { column: value }) }] : [];
  return (
    <SettingSelect
      name={name}
      value={found ?? value}
      options={[
        { value: '', label: say('noColumn') },
        ...gone,
        ...names.map((column) => ({ value: column, label: column })),
      ]}
      hint={hint ?? ''}
      isWarning={isWarning ?? false}
    />
  );
}

/** A setting that is a list of values; a column may offer them. */
export function SettingValues({ name, hint = '', position }: SettingProps & { readonly position: number | undefined }) {
  const label = useId();
  return (
    <div class="setting">
      <div class="labelled">
        <span id={label}>{term('settings', name)}</span>
        <Values
          position={position}
          condition={written('is')}
          values={splitValues(given(name))}
          label={term('settings', name)}
          disabled={!canEdit.value}
          onChange={(values) => setSetting(name, joinValues(values))}
        />
      </div>
      <Below name={name} hint={hint} isWarning={false} />
    </div>
  );
}

function Below({ name, hint, isWarning }: Required<SettingProps> & { readonly isWarning: boolean }) {
  return (
    <>
      {hint !== '' && <p class={`hint ${isWarning ? 'warn' : ''}`}>{hint}</p>}
      <SettingIssues name={name} />
    </>
  );
}

export function SettingIssues({ name }: Pick<SettingProps, 'name'>) {
  return (
    <>
      {issuesAt(`settings.${name}`).map((issue) => (
        <IssueNotice key={issue.code} issue={issue} />
      ))}
    </>
  );
}
