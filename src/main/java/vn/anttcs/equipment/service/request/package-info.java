/**
 * Requests for equipment (đề nghị trang bị): from the need of a commune or province by the decisions of each body to order, receipt
 * and issue. Everything that happened to a request is kept as it happened, and what became of it is computed from that.
 */
package vn.anttcs.equipment.service.request;
