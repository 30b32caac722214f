import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useLexicalAriaLiveRegion } from "@lexical/react/useLexicalAriaLiveRegion";
import { COMMAND_PRIORITY_LOW, HISTORIC_TAG, mergeRegister } from "lexical";
import { useCallback, useEffect, useRef, useState } from "react";
import { CITATION_HERE_COMMAND, NEXT_CITATION_COMMAND } from "../../editing/commands";
import { caretPlace, changeQuietly, citationAt, focusText, nextOpen } from "./caret";
import { CitationPanel } from "./citation-panel";
import { DecisionCard } from "./decision-card";
import { $confirmAll, $correct, $decide, $undecide } from "./decide";
import { drawNearby, markPlaces, rangeOf } from "./places";
import type { CitationReader, LoadCitationReader } from "./reader";
import { allConfirmed, decisionTexts } from "./texts";
import {
  isAmong,
  watchCitations,
  type Citations,
  type DecidedPlace,
  type Suggestion,
} from "./watch";
import "./citations.css";

/** What the card stands at, and where the focus was before. */
type Shown = {
  place: Suggestion | DecidedPlace;
  range: Range | null;
  takesFocus: boolean;
  from: Element | null;
};

const nothing: Citations = { open: [], decided: [] };
const isDecided = (place: Suggestion | DecidedPlace): place is DecidedPlace => "decision" in place;

/** Suggests citations while somebody writes, and takes the decisions. Changes no text by itself. */
export function CitationAssistant({ load }: { load?: LoadCitationReader }) {
  const reader = useReader(load);
  return reader ? <Assistant reader={reader} /> : null;
}

function useReader(load: LoadCitationReader | undefined): CitationReader | null {
  const [reader, setReader] = useState<CitationReader | null>(null);
  useEffect(() => {
    let isGone = false;
    load?.()
      .then((loaded) => isGone || setReader(loaded))
      // Without it one writes as before; decisions in the text stay as they are.
      .catch(() => {});
    return () => void (isGone = true);
  }, [load]);
  return reader;
}

function Assistant({ reader }: { reader: CitationReader }) {
  const [editor] = useLexicalComposerContext();
  const announce = useLexicalAriaLiveRegion();
  const [citations, setCitations] = useState(nothing);
  const [shown, setShown] = useState<Shown | null>(null);
  const now = useRef({ citations, shown });
  useEffect(() => void (now.current = { citations, shown }));
  /** The one shown last, and the caret then: from there F8 goes on. */
  const last = useRef<{ place: Suggestion; caret: string } | null>(null);

  useEffect(
    () =>
      watchCitations(editor, reader, (found) => {
        setCitations(found);
        // A card stands at words that are there; without them it would stand nowhere.
        setShown((card) => (card && isAmong(found, card.place) ? card : null));
      }),
    [editor, reader],
  );

  useEffect(() => drawNearby(editor, "citation-open", citations.open), [editor, citations]);
  useEffect(() => () => markPlaces("citation-open", []), []);
  useEffect(() => {
    markPlaces("citation-shown", [shown?.range ?? null]);
    return () => markPlaces("citation-shown", []);
  }, [shown]);

  const show = useCallback(
    (place: Suggestion | DecidedPlace, takesFocus = true) => {
      const range = rangeOf(editor, place);
      if (takesFocus) bringIntoView(range);
      const from = now.current.shown?.from ?? document.activeElement;
      if (!isDecided(place)) last.current = { place, caret: caretPlace(editor).id };
      setShown({ place, range, takesFocus, from });
    },
    [editor],
  );

  const next = useCallback(() => {
    const caret = caretPlace(editor);
    // Who has just written a paragraph begins with what stands in it.
    const fromLine = caret.place && { line: caret.place.line, start: -1 };
    const from = last.current?.caret === caret.id ? last.current.place : fromLine;
    const suggestion = nextOpen(editor, now.current.citations.open, from);
    if (suggestion) show(suggestion);
    else announce(decisionTexts.none);
    return true;
  }, [editor, show, announce]);

  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(NEXT_CITATION_COMMAND, next, COMMAND_PRIORITY_LOW),
        editor.registerCommand(
          CITATION_HERE_COMMAND,
          () => {
            const place = citationAt(editor, now.current.citations);
            if (place) show(place);
            else announce(decisionTexts.noneHere);
            return true;
          },
          COMMAND_PRIORITY_LOW,
        ),
        // Who goes on writing needs no card; the text has moved on.
        editor.registerTextContentListener(() => {
          if (now.current.shown && !now.current.shown.takesFocus) setShown(null);
        }),
        // Undoing a decision leaves the words and takes the place they were marked at.
        editor.registerUpdateListener(({ tags }) => {
          if (now.current.shown && tags.has(HISTORIC_TAG)) setShown(null);
        }),
        editor.registerRootListener((root, previous) => {
          const click = () =>
            setTimeout(() => {
              const place = citationAt(editor, now.current.citations);
              const isPlain = place && !(isDecided(place) && place.decision === "rejected");
              if (isPlain) show(place, false);
              else setShown(null);
            });
          previous?.removeEventListener("click", click);
          root?.addEventListener("click", click);
          return () => root?.removeEventListener("click", click);
        }),
      ),
    [editor, next, show, announce],
  );

  const close = () => {
    const from = shown?.from;
    setShown(null);
    if (!from?.isConnected || editor.getRootElement()?.contains(from)) focusText(editor);
    else (from as HTMLElement).focus({ preventScroll: true });
  };
  const done = (message: string) => {
    close();
    announce(message);
  };
  const forget = (gone: readonly Suggestion[]) =>
    setCitations(({ open, decided }) => ({
      open: open.filter((one) => !gone.some(({ id }) => id === one.id)),
      decided,
    }));

  const decide = (suggestion: Suggestion, ...[decision, record]: Parameters<DecideHow>) => {
    const node = changeQuietly(editor, () => $decide(suggestion, decision, record));
    forget([suggestion]);
    if (!node) return decisionTexts.gone;
    if (record !== suggestion.record) return decisionTexts.corrected;
    return decisionTexts[decision];
  };
  const fromList = (suggestion: Suggestion, decision: "confirmed" | "rejected") => {
    const at = citations.open.findIndex(({ id }) => id === suggestion.id);
    announce(decide(suggestion, decision, suggestion.record));
    setShown(null);
    setTimeout(() => focusList(at));
  };

  const open = shown && !isDecided(shown.place) ? shown.place : null;
  const decided = shown && isDecided(shown.place) ? shown.place : null;
  return (
    <>
      <CitationPanel
        citations={citations}
        reader={reader}
        onShow={show}
        onShowDecided={show}
        onConfirm={(suggestion) => fromList(suggestion, "confirmed")}
        onReject={(suggestion) => fromList(suggestion, "rejected")}
        onConfirmAll={() => {
          const all = citations.open;
          const count = changeQuietly(editor, () => $confirmAll(all));
          forget(all);
          announce(allConfirmed(count));
          setTimeout(() => focusList(0));
        }}
      />
      {open && (
        <DecisionCard
          key={open.id}
          words={open.words}
          record={open.record}
          count={countOf(citations.open, open)}
          range={shown?.range ?? null}
          takesFocus={shown?.takesFocus ?? false}
          reader={reader}
          onDecide={(decision, record) => done(decide(open, decision, record))}
          onUndecide={close}
          onNext={next}
          onClose={close}
        />
      )}
      {decided && (
        <DecisionCard
          key={decided.key}
          words={decided.words}
          record={decided.record}
          decision={decided.decision}
          range={shown?.range ?? null}
          takesFocus={shown?.takesFocus ?? false}
          reader={reader}
          onDecide={(_decision, record) => {
            changeQuietly(editor, () => $correct(decided.key, record));
            done(decisionTexts.corrected);
          }}
          onUndecide={() => {
            changeQuietly(editor, () => $undecide(decided.key));
            done(decisionTexts.undecided);
          }}
          onNext={next}
          onClose={close}
        />
      )}
    </>
  );
}

type DecideHow = (decision: "confirmed" | "rejected", record: Suggestion["record"]) => void;

function countOf(open: readonly Suggestion[], { id }: Suggestion): string | undefined {
  const at = open.findIndex((one) => one.id === id);
  return at >= 0 ? `${at + 1} von ${open.length}` : undefined;
}

function bringIntoView(range: Range | null): void {
  const at = range?.getBoundingClientRect();
  if (!at || (at.top > 120 && at.bottom < innerHeight - 260)) return;
  range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

/** The next entry of the list after one was decided, its title when none is left. */
function focusList(at: number): void {
  const entries = document.querySelectorAll<HTMLElement>(
    ".citation-panel__list .citation-panel__actions > :first-child",
  );
  const entry = entries[Math.min(at, entries.length - 1)];
  (entry ?? document.getElementById("citation-panel-title"))?.focus();
}
