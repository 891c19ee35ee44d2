/** Short messages at the lower right, as Google Sheets shows them. */
import { useEffect } from 'react';
import { useStore } from '../store';
import type { Toast, Workbook } from '../workbook';

/** All messages that have not gone yet. */
export function Toasts({ workbook }: { readonly workbook: Workbook }) {
  const toasts = useStore(workbook.toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <OneToast
          key={toast.id}
          toast={toast}
          close={() => workbook.toasts.update((open) => open.filter(({ id }) => id !== toast.id))}
        />
      ))}
    </div>
  );
}

function OneToast({ toast, close }: { readonly toast: Toast; readonly close: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a message goes once, whatever is drawn meanwhile.
  useEffect(() => {
    if (toast.seconds === null || toast.seconds <= 0) return;
    const timer = setTimeout(close, toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast.id]);
  return (
    <div className={`toast ${toast.tone}`}>
      <div>
        {toast.title !== '' && <strong>{toast.title}</strong>}
        <p>{toast.message}</p>
      </div>
      <button type="button" aria-label="Dismiss" onClick={close}>
        ×
      </button>
    </div>
  );
}
