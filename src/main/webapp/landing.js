// What the page learns from the server: state, version, contracts, sizes. Without this script it still reads well.
"use strict";

const TEXTS = {
  vi: {
    ready: "Sẵn sàng", notReady: "Chưa sẵn sàng", away: "Không liên lạc được", none: "Dữ liệu thật",
    province: "Trình diễn: một tỉnh", nation: "Trình diễn: cả nước", copy: "Sao chép", copied: "Đã chép",
    units: "đơn vị hành chính", "residential-units": "thôn, tổ dân phố", teams: "tổ bảo vệ an ninh, trật tự",
    members: "thành viên", organisation: "Tổ chức", personnel: "Nhân sự", access: "Truy cập", exchange: "Trao đổi dữ liệu",
  },
  en: {
    ready: "Ready", notReady: "Not ready", away: "No answer", none: "Real data",
    province: "Demonstration: one province", nation: "Demonstration: the nation", copy: "Copy", copied: "Copied",
    units: "administrative units", "residential-units": "villages and residential groups", teams: "security and order teams",
    members: "members", organisation: "Organisation", personnel: "Personnel", access: "Access", exchange: "Exchange",
  },
};
const state = { language: "vi", health: null, about: null };
const byId = (id) => document.getElementById(id);
const text = (key) => TEXTS[state.language][key] || key;

function element(name, content, attributes) {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...[].concat(content));
  return made;
}

function showHealth() {
  if (!state.health) return;
  byId("lamp").className = "lamp " + (state.health === "ready" ? "good" : "bad");
  byId("state").textContent = text(state.health);
}

function showAbout() {
  const about = state.about;
  if (!about) return;
  byId("version").textContent = about.version;
  byId("data").textContent = text(about.demonstration);
  byId("contracts").replaceChildren(...about.soap.map((address) => {
    const feature = address.split("/").slice(-2)[0];
    return element("li", [
      element("a", text(feature), { href: address + "?wsdl" }), " ",
      element("small", element("code", new URL(address).pathname)),
    ]);
  }));
  const numbers = new Intl.NumberFormat(state.language);
  const order = (size) => ["units", "residential-units", "teams", "members"].indexOf(size.name);
  byId("numbers").replaceChildren(...about.sizes.sort((one, other) => order(one) - order(other)).map((size) =>
    element("li", [element("b", numbers.format(size.count)), text(size.name)])));
  byId("sign-in").hidden = about.sizes.length > 0;
}

function choose(language) {
  state.language = language;
  document.documentElement.lang = language;
  document.documentElement.dataset.language = language;
  document.querySelectorAll("[data-choose]").forEach((button) =>
    button.setAttribute("aria-pressed", String(button.dataset.choose === language)));
  document.querySelectorAll(".copy").forEach((button) => { button.textContent = text("copy"); });
  try { localStorage.setItem("language", language); } catch { /* a browser that keeps nothing */ }
  showHealth();
  showAbout();
}

async function loadHealth() {
  try {
    const answer = await fetch("health/ready");
    state.health = answer.ok ? "ready" : "notReady";
  } catch {
    state.health = "away";
  }
  showHealth();
}

async function loadAbout(headers) {
  // Without "omit" the browser would show its own sign-in window after a refusal.
  const answer = await fetch("api/v1/about", { headers, credentials: "omit" });
  if (!answer.ok) return false;
  state.about = await answer.json();
  showAbout();
  return true;
}

function basic(user, password) {
  const bytes = new TextEncoder().encode(user + ":" + password);
  return { Authorization: "Basic " + btoa(String.fromCharCode(...bytes)) };
}

async function copy(code) {
  if (navigator.clipboard) return navigator.clipboard.writeText(code.textContent);
  // Plain HTTP within a network: browsers keep the clipboard from scripts, but not from a selection.
  getSelection().selectAllChildren(code);
  document.execCommand("copy");
}

function prepareExamples() {
  document.querySelectorAll("pre[data-example]").forEach((block) => {
    const code = block.querySelector("code");
    code.textContent = code.textContent.replaceAll("http://localhost:8080", location.origin);
    const button = element("button", text("copy"), { className: "copy", type: "button" });
    button.addEventListener("click", async () => {
      await copy(code);
      button.textContent = text("copied");
      setTimeout(() => { button.textContent = text("copy"); }, 2000);
    });
    block.parentElement.append(button);
  });
  document.querySelectorAll("[data-origin]").forEach((code) => {
    code.textContent = location.origin + code.dataset.origin;
  });
}

function stored() {
  try { return localStorage.getItem("language"); } catch { return null; }
}

document.querySelectorAll("[data-choose]").forEach((button) =>
  button.addEventListener("click", () => choose(button.dataset.choose)));
byId("sign-in").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  byId("refused").hidden = await loadAbout(basic(form.user.value, form.password.value));
  form.password.value = "";
});
prepareExamples();
const asked = new URLSearchParams(location.search).get("lang") || stored();
choose(asked === "en" ? "en" : "vi");
loadHealth();
setInterval(loadHealth, 30000);
loadAbout({}).catch(() => {});
