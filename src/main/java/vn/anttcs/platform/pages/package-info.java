/** What the server shows besides its two doors: the landing page's facts, the OpenAPI document, pages for errors. */
package vn.anttcs.platform.pages;
