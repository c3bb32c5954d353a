// The page's only own script: the contract of this very server, nothing from elsewhere.
"use strict";
SwaggerUIBundle({
  url: "../openapi",
  domNode: document.getElementById("operations"),
  docExpansion: "none",
  filter: true,
  validatorUrl: null,
  tryItOutEnabled: false,
  displayRequestDuration: true,
  deepLinking: true,
});
