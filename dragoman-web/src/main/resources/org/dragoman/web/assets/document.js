// Chooses which records are marked, keeps the choice in the address, and ties a note to its words.
const text = document.getElementById("text");
const boxes = [...document.querySelectorAll(".layers input")];

function shown() {
  return boxes.filter((box) => box.checked).map((box) => box.value);
}

function apply() {
  text.dataset.shown = shown().join(" ");
  const address = new URL(location.href);
  address.searchParams.set("show", shown().join(","));
  history.replaceState(null, "", address);
}

boxes.forEach((box) => box.addEventListener("change", apply));

function light(record, on) {
  for (const piece of text.querySelectorAll("[data-records]")) {
    if (piece.dataset.records.split(" ").includes(record)) {
      piece.classList.toggle("lit", on);
    }
  }
}

for (const note of text.querySelectorAll(".note")) {
  const record = note.dataset.record;
  for (const [name, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
    note.addEventListener(name, () => light(record, on));
  }
}

for (const piece of text.querySelectorAll("[data-records]")) {
  const records = piece.dataset.records.split(" ");
  const notes = () => records.map((record) => text.querySelector(`.note[data-record="${CSS.escape(record)}"]`)).filter(Boolean);
  piece.addEventListener("mouseenter", () => notes().forEach((note) => note.classList.add("lit")));
  piece.addEventListener("mouseleave", () => notes().forEach((note) => note.classList.remove("lit")));
}
