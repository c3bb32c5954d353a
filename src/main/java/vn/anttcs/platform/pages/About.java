package vn.anttcs.platform.pages;

import java.util.List;
import vn.anttcs.platform.persistence.RegisterSizes;

/**
 * What the landing page tells about this server.
 *
 * @param demonstration which demonstration force was asked for: none, province or nation
 * @param soap addresses of the SOAP endpoints on this server; {@code ?wsdl} gives the contract of each
 * @param sizes records in force today, or nothing for callers who are not signed in to a server with real data
 */
public record About(
        String name, String version, String demonstration, List<String> soap, List<RegisterSizes.Size> sizes) {}
