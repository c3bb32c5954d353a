/** JSON read strictly and one sheet at a time: what two readers could understand differently is refused. */
package vn.anttcs.checker.json;
