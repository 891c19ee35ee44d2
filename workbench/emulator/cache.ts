/** CacheService: texts kept for some minutes, at most 100 kB each. */
import type { Host, StoreName } from './host';
import { bytes } from './properties';
import { refuse } from './run';
import { strict } from './strict';

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

/** The global CacheService. */
export function createCacheService(host: Host): CacheService {
  return strict<CacheService>(host.gate, 'CacheService', () => ({
    getDocumentCache: () => cache(host, 'document'),
    getScriptCache: () => cache(host, 'script'),
    getUserCache: () => cache(host, 'user'),
  }));
}

function cache(host: Host, name: StoreName): Cache {
  const map = host.caches[name];
  const get = (key: string): string | null => {
    const entry = map.get(key);
    return entry && entry.until > Date.now() ? entry.value : null;
  };
  const put = (key: string, value: string, seconds: number | undefined): void => {
    if (key.length > 250) refuse('Argument too large: key');
    if (bytes(value) > host.limits.cacheValueBytes) refuse('Argument too large: value');
    map.set(key, { value, until: Date.now() + Math.min(Math.max(seconds ?? 600, 1), 21_600) * 1000 });
  };
  return strict<Cache>(host.gate, 'Cache', () => ({
    get,
    getAll: (keys: string[]) =>
      Object.fromEntries(
        Array.from(keys).flatMap((key) => {
          const value = get(key);
          return value === null ? [] : [[key, value]];
        }),
      ),
    put: (key: string, value: string, seconds?: number) => put(key, value, seconds),
    putAll(values: Record<string, unknown>, seconds?: number) {
      for (const [key, value] of Object.entries(values)) put(key, String(value), seconds);
    },
    remove: (key: string) => void map.delete(key),
    removeAll(keys: string[]) {
      for (const key of keys) map.delete(key);
    },
  }));
}
