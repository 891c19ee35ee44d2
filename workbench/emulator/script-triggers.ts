/** ScriptApp.newTrigger and its like: installable triggers, kept and listed but never fired; their making is told as an event. */
import { enumMember } from './enums';
import type { Host, StoredTrigger } from './host';
import { refuse } from './run';
import { SPREADSHEET_ID } from './spreadsheet';
import { strict } from './strict';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
type OfSpreadsheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

const ids = new WeakMap<object, string>();
/** Google's limit of triggers a user may have in one script. */
const MOST = 20;

/** The members of ScriptApp about triggers. */
export function triggerMembers(host: Host): Partial<ScriptApp> {
  const all = (): Trigger[] => host.triggers.map((trigger) => triggerObject(host, trigger));
  return {
    getProjectTriggers: all,
    getUserTriggers: () => all().filter((_, at) => host.triggers[at]?.source === 'SPREADSHEETS'),
    deleteTrigger(trigger: Trigger) {
      const at = host.triggers.findIndex(({ id }) => id === ids.get(trigger));
      if (at < 0) refuse('Trigger not found');
      host.triggers.splice(at, 1);
    },
    newTrigger: (functionName: string) =>
      strict<GoogleAppsScript.Script.TriggerBuilder>(host.gate, 'TriggerBuilder', () => ({
        timeBased: () => clock(host, functionName),
        forSpreadsheet: () => ofSpreadsheet(host, functionName),
      })),
  };
}

function create(host: Host, trigger: Omit<StoredTrigger, 'id'>): Trigger {
  if (host.triggers.length >= MOST) {
    refuse('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
  }
  const made = { ...trigger, id: crypto.randomUUID() };
  host.triggers.push(made);
  host.run().events.push({ kind: 'trigger', functionName: made.functionName, event: made.event });
  return triggerObject(host, made);
}

function triggerObject(host: Host, { id, functionName, event, source }: StoredTrigger): Trigger {
  const trigger = strict<Trigger>(host.gate, 'Trigger', () => ({
    getUniqueId: () => id,
    getHandlerFunction: () => functionName,
    getEventType: () => enumMember('EventType', event),
    getTriggerSource: () => enumMember('TriggerSource', source),
    getTriggerSourceId: () => (source === 'SPREADSHEETS' ? SPREADSHEET_ID : ''),
  }));
  ids.set(trigger, id);
  return trigger;
}

function ofSpreadsheet(host: Host, functionName: string): OfSpreadsheet {
  let event: StoredTrigger['event'] | null = null;
  const on = (chosen: StoredTrigger['event']) => (): OfSpreadsheet => {
    event = chosen;
    return builder;
  };
  const builder: OfSpreadsheet = strict<OfSpreadsheet>(host.gate, 'SpreadsheetTriggerBuilder', () => ({
    onOpen: on('ON_OPEN'),
    onEdit: on('ON_EDIT'),
    onChange: on('ON_CHANGE'),
    onFormSubmit: on('ON_FORM_SUBMIT'),
    create: () =>
      event === null
        ? refuse('The event type of the trigger must be set.')
        : create(host, { functionName, event, source: 'SPREADSHEETS' }),
  }));
  return builder;
}

function clock(host: Host, functionName: string): Clock {
  let when = false;
  const timed = (): Clock => {
    when = true;
    return builder;
  };
  const builder: Clock = strict<Clock>(host.gate, 'ClockTriggerBuilder', () => ({
    after: timed,
    at: timed,
    atDate: timed,
    everyDays: timed,
    everyHours: timed,
    everyWeeks: timed,
    everyMinutes(minutes: number) {
      return [1, 5, 10, 15, 30].includes(minutes)
        ? timed()
        : refuse('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    },
    onMonthDay: timed,
    onWeekDay: timed,
    atHour: () => builder,
    nearMinute: () => builder,
    inTimezone: () => builder,
    create: () =>
      when
        ? create(host, { functionName, event: 'CLOCK', source: 'CLOCK' })
        : refuse('The trigger must have a schedule.'),
  }));
  return builder;
}
