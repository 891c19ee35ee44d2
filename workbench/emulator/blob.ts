/** Blob: text or bytes with a name and a kind. */
import type { Host } from './host';
import { refuse } from './run';
import { strict } from './strict';

type Blob = GoogleAppsScript.Base.Blob;

/** What a Blob holds. */
export interface BlobContent {
  readonly text: string;
  readonly name: string | null;
  readonly type: string | null;
}

const contents = new WeakMap<object, BlobContent>();

/** The content of a Blob that a script passed in. */
export function blobOf(blob: object): BlobContent {
  return contents.get(blob) ?? refuse('Blob not found');
}

/** Utilities.newBlob(data, type, name). */
export function newBlob(host: Host, data: string | readonly number[], type: string | null, name: string | null): Blob {
  let content: BlobContent = { text: typeof data === 'string' ? data : textOfBytes(data), name, type };
  const set = (change: Partial<BlobContent>): Blob => {
    content = { ...content, ...change };
    contents.set(self, content);
    return self;
  };
  const self: Blob = strict<Blob>(host.gate, 'Blob', () => ({
    getBlob: () => self,
    copyBlob: () => newBlob(host, content.text, content.type, content.name),
    getBytes: () => bytesOfText(content.text),
    getContentType: () => content.type,
    getDataAsString: () => content.text,
    getName: () => content.name,
    isGoogleType: () => false,
    setBytes: (bytes: number[]) => set({ text: textOfBytes(bytes) }),
    setContentType: (contentType: string | null) => set({ type: contentType }),
    setDataFromString: (text: string) => set({ text }),
    setName: (newName: string) => set({ name: newName }),
  }));
  contents.set(self, content);
  return self;
}

/** Text as Apps Script's bytes: UTF-8, each from -128 to 127. */
export function bytesOfText(text: string): number[] {
  return Array.from(new TextEncoder().encode(text), (byte) => (byte > 127 ? byte - 256 : byte));
}

/** The text of such bytes. */
export function textOfBytes(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
