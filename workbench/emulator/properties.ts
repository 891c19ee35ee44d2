/** PropertiesService: small texts kept for the document, the script or the user, within Google's sizes. */
import type { Host, StoreName } from './host';
import { refuse } from './run';
import { strict } from './strict';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

interface Store {
  read(): Readonly<Record<string, string>>;
  write(key: string, value: string | null): void;
}

/** The global PropertiesService. */
export function createPropertiesService(host: Host): PropertiesService {
  return strict<PropertiesService>(host.gate, 'PropertiesService', () => ({
    getDocumentProperties: () => properties(host, storeOf(host, 'document')),
    getScriptProperties: () => properties(host, storeOf(host, 'script')),
    getUserProperties: () => properties(host, storeOf(host, 'user')),
  }));
}

function storeOf(host: Host, name: StoreName): Store {
  if (name === 'document') {
    return { read: () => host.document.properties(), write: (key, value) => host.document.setProperty(key, value) };
  }
  const map = host.stores[name];
  return {
    read: () => Object.fromEntries(map),
    write: (key, value) => {
      if (value === null) map.delete(key);
      else map.set(key, value);
    },
  };
}

function properties(host: Host, store: Store): Properties {
  const { propertyValueBytes, propertyStoreBytes } = host.limits;
  const put = (key: string, value: string): void => {
    if (bytes(value) > propertyValueBytes) refuse('Argument too large: value');
    const rest = Object.entries(store.read()).filter(([other]) => other !== key);
    const total = rest.reduce((sum, [other, text]) => sum + bytes(other) + bytes(text), bytes(key) + bytes(value));
    if (total > propertyStoreBytes) {
      refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    store.write(key, value);
  };
  const clear = (): void => {
    for (const key of Object.keys(store.read())) store.write(key, null);
  };
  const self: Properties = strict<Properties>(host.gate, 'Properties', () => ({
    getProperty: (key: string) => store.read()[key] ?? null,
    getProperties: () => ({ ...store.read() }),
    getKeys: () => Object.keys(store.read()),
    setProperty(key: string, value: string) {
      put(key, value);
      return self;
    },
    setProperties(values: Record<string, unknown>, deleteAllOthers = false) {
      if (deleteAllOthers) clear();
      for (const [key, value] of Object.entries(values)) put(key, String(value));
      return self;
    },
    deleteProperty(key: string) {
      store.write(key, null);
      return self;
    },
    deleteAllProperties() {
      clear();
      return self;
    },
  }));
  return self;
}

/** The size of a text as Google counts it. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
