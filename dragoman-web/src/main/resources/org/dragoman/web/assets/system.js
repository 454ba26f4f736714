// Moves the window of the network through time; nodes stay where they are, ties come and go.
const player = document.getElementById("player");
const slider = document.getElementById("slider");
const play = document.getElementById("play");
const moment = document.getElementById("moment");
const network = document.getElementById("network");

function months(first, last) {
  const all = [];
  for (let [year, month] = first.split("-").map(Number); ; ) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > last) {
      return all;
    }
    all.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

if (player.dataset.first) {
  const all = months(player.dataset.first, player.dataset.last);
  // A window of three months where the ledger covers few years, of a year where it covers many.
  const wide = all.length > 60 ? 12 : 3;
  const step = all.length > 60 ? 6 : 1;
  const windows = [];
  for (let i = 0; i < all.length; i += step) {
    windows.push([all[i], all[Math.min(all.length - 1, i + wide - 1)]]);
  }
  slider.max = windows.length - 1;
  slider.value = windows.length - 1;
  player.hidden = false;
  moment.textContent = "all of it";
  let turn = 0;

  const show = async () => {
    const [from, until] = windows[slider.value];
    moment.textContent = from === until ? from : `${from} to ${until}`;
    const mine = ++turn;
    const address = new URL(location.href);
    address.searchParams.set("from", from);
    address.searchParams.set("until", until);
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok || mine !== turn) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    network.replaceChildren(...page.getElementById("network").childNodes);
    for (const id of ["ties", "tellers"]) {
      document.getElementById(id).parentElement.replaceChildren(...page.getElementById(id).parentElement.childNodes);
    }
    history.replaceState(null, "", address);
  };

  slider.addEventListener("input", show);
  let timer = 0;
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.textContent = "Play";
    play.setAttribute("aria-pressed", "false");
  };
  play.addEventListener("click", () => {
    if (timer) {
      stop();
      return;
    }
    if (Number(slider.value) >= windows.length - 1) {
      slider.value = 0;
    }
    play.textContent = "Pause";
    play.setAttribute("aria-pressed", "true");
    show();
    timer = setInterval(() => {
      if (Number(slider.value) >= windows.length - 1) {
        stop();
        return;
      }
      slider.value = Number(slider.value) + 1;
      show();
    }, 900);
  });
}
