// What stands on the page until the program runs, and what is said when it
// cannot. These few sentences live here and not in locales/, because they are
// needed exactly when the program that reads locales/ has not arrived. Written
// for browsers too old for the page itself: no syntax younger than 2009.
(function () {
  "use strict";

  var sentences = {
    en: {
      opening: "Klaster is opening…",
      failed:
        "Klaster could not start. Reload the page; if that does not help, use a current version of Firefox, Chrome, Edge or Safari, or ask whether WebAssembly is blocked here. What was saved in this browser is still there.",
    },
    de: {
      opening: "Klaster wird geöffnet…",
      failed:
        "Klaster konnte nicht starten. Laden Sie die Seite neu; hilft das nicht, verwenden Sie eine aktuelle Version von Firefox, Chrome, Edge oder Safari, oder fragen Sie nach, ob WebAssembly hier gesperrt ist. Was in diesem Browser gespeichert wurde, ist noch da.",
    },
    hu: {
      opening: "A Klaster megnyílik…",
      failed:
        "A Klaster nem tudott elindulni. Töltse újra az oldalt; ha ez nem segít, használja a Firefox, a Chrome, az Edge vagy a Safari friss változatát, vagy kérdezze meg, nincs-e itt letiltva a WebAssembly. Amit ebben a böngészőben mentett, továbbra is megvan.",
    },
    "sr-Latn": {
      opening: "Klaster se otvara…",
      failed:
        "Klaster nije mogao da se pokrene. Učitajte stranicu ponovo; ako to ne pomogne, koristite novije izdanje pregledača Firefox, Chrome, Edge ili Safari, ili pitajte da li je WebAssembly ovde blokiran. Ono što je sačuvano u ovom pregledaču i dalje je tu.",
    },
    "sr-Cyrl": {
      opening: "Klaster се отвара…",
      failed:
        "Klaster није могао да се покрене. Учитајте страницу поново; ако то не помогне, користите новије издање прегледача Firefox, Chrome, Edge или Safari, или питајте да ли је WebAssembly овде блокиран. Оно што је сачувано у овом прегледачу и даље је ту.",
    },
  };

  // The language that was chosen here, or the first of the reader's languages
  // that has sentences. Serbian without a script is written in Cyrillic, as the
  // language tag's own default says; readers of the neighbouring languages read
  // it in Latin letters.
  function language() {
    try {
      var kept = localStorage.getItem("klaster.lang");
      if (kept && sentences[kept]) return kept;
    } catch (error) {
      // Storage may be forbidden.
    }
    var wanted = navigator.languages || [navigator.language || "en"];
    for (var i = 0; i < wanted.length; i += 1) {
      var tag = String(wanted[i]).toLowerCase();
      var first = tag.split("-")[0];
      if (first === "sr") return /-(latn|me|ro|tr)(-|$)/.test(tag) ? "sr-Latn" : "sr-Cyrl";
      if (/^(bs|hr|sh|cnr)$/.test(first)) return "sr-Latn";
      if (sentences[first]) return first;
    }
    return "en";
  }

  var place = document.getElementById("start");
  var lang = language();
  var over = false;

  function show(what) {
    place.lang = lang;
    place.textContent = sentences[lang][what];
  }

  function failed() {
    if (over) return;
    over = true;
    place.setAttribute("role", "alert");
    place.className = "failed";
    show("failed");
  }

  // Once the page stands, errors are its own to tell.
  window.addEventListener("KlasterStands", function () {
    over = true;
    if (place.parentNode) place.parentNode.removeChild(place);
  });
  // Captured, because a script that cannot be loaded does not bubble.
  window.addEventListener("error", failed, true);
  window.addEventListener("unhandledrejection", failed);

  // The program asks for the words of this language when it runs; they are
  // fetched beside it, not after it. English comes with the program.
  function fetchWords() {
    var build = document.querySelector('meta[name="words"]').content;
    if (lang === "en" || !build) return;
    var link = document.createElement("link");
    link.rel = "preload";
    link.as = "fetch";
    link.crossOrigin = "anonymous";
    link.href = "words/" + lang + "-" + build + ".txt";
    document.head.appendChild(link);
  }

  show("opening");
  fetchWords();
  if (typeof WebAssembly !== "object" || !("noModule" in HTMLScriptElement.prototype)) failed();
})();
