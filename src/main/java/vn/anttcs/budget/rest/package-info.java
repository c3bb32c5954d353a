/** Budget policy by REST. */
package vn.anttcs.budget.rest;
