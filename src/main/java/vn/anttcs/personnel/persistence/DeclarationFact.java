package vn.anttcs.personnel.persistence;

/**
 * Nội dung khai: one declaration of Law 30/2023/QH15, Art. 13.2; the key of the row says which.
 *
 * @param answer whether it was made with yes
 * @param document number or title of the paper that shows it, or null
 */
public record DeclarationFact(boolean answer, String document) {}
