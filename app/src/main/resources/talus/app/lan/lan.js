// Asks this machine for a new code or to remove a device, and shows the page anew.
async function change(method, path) {
  const { token } = await (await fetch("/api/token")).json();
  const answer = await fetch(path, { method, headers: { "X-Talus-Token": token } });
  if (answer.ok) {
    location.reload();
  } else {
    document.getElementById("failed").hidden = false;
  }
}

document.getElementById("renew").addEventListener("click", () => change("POST", "/api/lan/code"));
for (const button of document.querySelectorAll("[data-remove]")) {
  button.addEventListener("click", () => change("DELETE", `/api/lan/devices/${button.dataset.remove}`));
}
