// Proposes actors while a name is typed.
let last = 0;

for (const [index, field] of [...document.querySelectorAll("[data-suggest=actor]")].entries()) {
  const list = document.createElement("datalist");
  list.id = `actors-${index}`;
  field.after(list);
  field.setAttribute("list", list.id);
  field.addEventListener("input", async () => {
    const typed = field.value.trim();
    const turn = ++last;
    if (typed.length < 2) {
      return;
    }
    const answer = await fetch(`/api/v1/actors?limit=8&document=${encodeURIComponent(typed)}`);
    if (!answer.ok || turn !== last) {
      return;
    }
    const { items } = await answer.json();
    list.replaceChildren(...items.map((actor) => {
      const option = document.createElement("option");
      option.value = actor.id;
      option.label = `${actor.name}, ${actor.actor_kind}`;
      return option;
    }));
  });
}
