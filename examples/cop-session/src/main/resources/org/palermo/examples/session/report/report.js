(function () {
  "use strict";
  var form = document.getElementById("filter");
  if (!form) { return; }
  var items = Array.from(document.querySelectorAll("ol.needs > li"));
  var blocks = Array.from(document.querySelectorAll("details.block"));
  var shown = document.getElementById("shown");
  var waiting = 0;
  function matches(item, st, sv, kd, ins, words) {
    if (st) { if (item.dataset.st !== st) { return false; } }
    if (sv) { if (item.dataset.sv !== sv) { return false; } }
    if (kd) { if (item.dataset.kd !== kd) { return false; } }
    if (ins) { if (!item.dataset.in.split(" ").includes(ins)) { return false; } }
    return words.every(function (word) { return item.textContent.toLowerCase().includes(word); });
  }
  function apply() {
    var field = form.elements;
    var words = field.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var found = 0;
    items.forEach(function (item) {
      var fits = matches(item, field.st.value, field.sv.value, field.kd.value,
        field["in"].value, words);
      item.hidden = !fits;
      if (fits) { found += 1; }
    });
    var narrowed = found !== items.length;
    blocks.forEach(function (block, place) {
      var any = Boolean(block.querySelector("li:not([hidden])"));
      block.hidden = !any;
      block.open = narrowed ? any : place === 0;
    });
    shown.textContent = found + " of " + items.length + " needs shown";
  }
  function later() { clearTimeout(waiting); waiting = setTimeout(apply, 150); }
  function reveal() {
    var target = document.getElementById(location.hash.slice(1));
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") { at.open = true; }
    }
    if (target) {
      var own = target.querySelector("details");
      if (target.matches("ol.needs > li")) { own.open = true; }
      target.scrollIntoView();
    }
  }
  form.hidden = false;
  form.addEventListener("input", later);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  window.addEventListener("hashchange", reveal);
  reveal();
}());
