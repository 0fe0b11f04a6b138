// SPDX-License-Identifier: EUPL-1.2
// Reads the page aloud with the browser's own voice. Nothing leaves the page. The head of the page
// names the hash of this text; a test compares the two.
"use strict";
(() => {
  const panel = document.querySelector(".read");
  const speech = window.speechSynthesis;
  if (!panel || !speech || !window.SpeechSynthesisUtterance) return;
  const [button, stopButton] = panel.querySelectorAll("button");
  const language = document.documentElement.lang;
  let pieces = [];
  let at = 0;
  let state = "start";
  // Counts what was asked of the voice, so that an ending that comes late is not heard as another.
  let turn = 0;
  let marked = null;

  // Shown as soon as there is a voice that speaks the language of the page.
  const voice = () => speech.getVoices().find(
    (one) => one.lang.toLowerCase().split(/[-_]/)[0] === language);
  const look = () => { panel.hidden = !voice(); };

  // The words of an element without those beside them in the other language.
  const textOf = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(".beside, .translation").forEach((other) => other.remove());
    return copy.textContent.trim();
  };
  // A cell says which column it stands in; the first one speaks for itself.
  const spoken = (element) => {
    if (element.matches("td") && element.cellIndex > 0 && textOf(element)) {
      const head = element.closest("table").tHead.rows[0].cells[element.cellIndex];
      return textOf(head) + ": " + textOf(element);
    }
    return textOf(element);
  };
  // One sentence at a time: browsers break off long texts.
  const gather = () => {
    const found = [];
    const selector = "h1, h2, h3, p:not(td p, .read, .beside, .translation), li > span[dir], dt, dd, td";
    for (const element of document.querySelectorAll(selector)) {
      const sentences = spoken(element).match(/[^.!?…؟]+[.!?…؟]*\s*/g) || [];
      for (const words of sentences) if (words.trim()) found.push({ element, words: words.trim() });
    }
    return found;
  };
  const mark = (element) => {
    if (marked) marked.classList.remove("reading");
    marked = element;
    if (!element) return;
    element.classList.add("reading");
    element.scrollIntoView({ block: "nearest" });
  };
  const show = (next) => {
    state = next;
    button.textContent = button.dataset[
      next === "reading" ? "pause" : next === "waiting" ? "goOn" : "start"];
    stopButton.hidden = next === "start";
  };
  const hush = () => {
    turn += 1;
    speech.cancel();
  };
  const finish = () => {
    at = 0;
    mark(null);
    show("start");
  };
  const speak = () => {
    if (at >= pieces.length) return finish();
    const piece = pieces[at];
    const ours = ++turn;
    const utterance = new SpeechSynthesisUtterance(piece.words);
    utterance.lang = language;
    utterance.voice = voice();
    utterance.onend = () => {
      if (turn !== ours) return;
      at += 1;
      speak();
    };
    mark(piece.element);
    speech.speak(utterance);
  };
  button.addEventListener("click", () => {
    if (state === "reading") {
      show("waiting");
      hush();
      return;
    }
    if (state === "start") {
      pieces = gather();
      at = 0;
    }
    show("reading");
    hush();
    speak();
  });
  stopButton.addEventListener("click", () => {
    finish();
    hush();
    button.focus();
  });
  window.addEventListener("pagehide", hush);
  if (speech.addEventListener) speech.addEventListener("voiceschanged", look);
  look();
})();
