import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { OpenModal } from "../../views/modal-stack.ts";
import type { RawValues } from "../../views/raw-values.ts";
import type { View } from "../../views/view.ts";
import { Blocks } from "./blocks.tsx";
import { useHere } from "./here.ts";
import { Icon } from "./icons.tsx";
import { Surface } from "./surface.tsx";

/** The modal on top. The browser keeps the focus in it and everything else out of reach. */
export function Modal() {
  const { screen } = useHere();
  const open = screen.modal;
  if (open?.view.type !== "modal") return null;
  return <ModalDialog key={open.view.id} open={open} view={open.view} />;
}

function ModalDialog({ open, view }: { open: OpenModal; view: Extract<View, { type: "modal" }> }) {
  const { words, act } = useHere();
  const [values, setValues] = useState<RawValues>({});
  const [sending, setSending] = useState(false);
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    element.current?.showModal();
    element.current?.querySelector<HTMLElement>(".dialog-body :is(input, select, textarea)")?.focus();
  }, []);
  const wrong = Object.keys(open.errors).join();
  useEffect(() => {
    if (wrong) element.current?.querySelector<HTMLElement>(".wrong :is(input, select, textarea)")?.focus();
  }, [wrong]);
  const closing = useRef(false);
  // Escape is heard twice where a field has a use for it too, such as a date's.
  const close = async () => {
    if (closing.current) return;
    closing.current = true;
    // Once it is closed it is drawn until the next screen has come.
    closing.current = (await act("close", { viewId: view.id, values })) !== undefined;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    await act("submit", { viewId: view.id, values });
    setSending(false);
  };
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <form novalidate onSubmit={submit}>
        <div class="dialog-head">
          <h2 id={id}>{view.title.text}</h2>
          <button type="button" class="plain" aria-label={words.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <div class="dialog-body">
          <Surface at={{ view: view.id }} draft={{ values, change: setValues }}>
            <Blocks blocks={view.blocks} errors={open.errors} />
          </Surface>
        </div>
        <div class="dialog-buttons">
          <span role="alert" class="field-error">
            {open.failure ? words.appDidNotAnswer : ""}
          </span>
          <button type="button" class="button" onClick={close}>
            {view.close?.text ?? words.cancel}
          </button>
          {view.submit && (
            <button type="submit" class="button primary" aria-busy={sending}>
              {sending ? words.sending : view.submit.text}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}
