// Folds the navigation away where the screen is narrow; without scripts it stays open.
const menu = document.getElementById("menu");
const button = document.getElementById("menu-button");

function open(wanted) {
  menu.classList.toggle("closed", !wanted);
  button.setAttribute("aria-expanded", String(wanted));
}

button.hidden = false;
open(false);
button.addEventListener("click", () => open(button.getAttribute("aria-expanded") === "false"));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true") {
    open(false);
    button.focus();
  }
});
