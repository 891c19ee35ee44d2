/** LockService: one run at a time. Runs here never overlap, so a lock is only refused when `holdLock` says so. */
import type { Host, StoreName } from './host';
import { refuse } from './run';
import { strict } from './strict';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** The global LockService. */
export function createLockService(host: Host): LockService {
  return strict<LockService>(host.gate, 'LockService', () => ({
    getDocumentLock: () => lock(host, 'document'),
    getScriptLock: () => lock(host, 'script'),
    getUserLock: () => lock(host, 'user'),
  }));
}

function lock(host: Host, name: StoreName): Lock {
  const { locks } = host;
  const take = (milliseconds: number): boolean => {
    const run = host.run();
    if (locks[name] !== null && locks[name] !== run) {
      run.slept += milliseconds;
      return false;
    }
    locks[name] = run;
    return true;
  };
  return strict<Lock>(host.gate, 'Lock', () => ({
    tryLock: take,
    waitLock(milliseconds: number) {
      if (!take(milliseconds)) refuse('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => locks[name] === host.run(),
    releaseLock() {
      if (locks[name] === host.run()) locks[name] = null;
    },
  }));
}
