import { useEffect, useId, useRef } from "preact/hooks";
import type { ConfirmDialog } from "../../block-kit/options.ts";
import { TextObject } from "./mrkdwn.tsx";

/** Asks once more before something is done. */
export function Confirm({ dialog, onAnswer }: { dialog: ConfirmDialog; onAnswer(yes: boolean): void }) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog
      ref={element}
      class="dialog small"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 id={id}>{dialog.title.text}</h2>
      <p>
        <TextObject text={dialog.text} />
      </p>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {dialog.deny.text}
        </button>
        <button type="button" class={`button ${dialog.style ?? "primary"}`} onClick={() => onAnswer(true)}>
          {dialog.confirm.text}
        </button>
      </div>
    </dialog>
  );
}
