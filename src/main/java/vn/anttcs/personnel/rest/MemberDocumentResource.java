package vn.anttcs.personnel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.personnel.api.AttachFile;
import vn.anttcs.personnel.api.ExchangeDocument;
import vn.anttcs.personnel.api.FileContent;
import vn.anttcs.personnel.api.GetFile;
import vn.anttcs.personnel.api.IssueDocument;
import vn.anttcs.personnel.api.ListDocuments;
import vn.anttcs.personnel.api.ListFiles;
import vn.anttcs.personnel.api.MemberFile;
import vn.anttcs.personnel.api.ReissueDocument;
import vn.anttcs.personnel.api.RemoveFile;
import vn.anttcs.personnel.api.RevokeDocument;
import vn.anttcs.personnel.service.MemberDocuments;
import vn.anttcs.personnel.service.MemberFileStore;
import vn.anttcs.platform.rest.Download;
import vn.anttcs.platform.rest.Input;

/** Documents and files of members. */
@ApplicationScoped
@Path("members")
public class MemberDocumentResource {
    @Inject
    private MemberDocuments documents;

    @Inject
    private MemberFileStore files;

    @POST
    @Path("{memberNo}/documents")
    public Response issueDocument(@BeanParam Input input) {
        return input.add(
                IssueDocument.class, documents::issueDocument, input.collection("members", "memberNo", "documents"));
    }

    @POST
    @Path("{memberNo}/documents/{documentNo}/exchange")
    public Response exchangeDocument(@BeanParam Input input) {
        return input.add(
                ExchangeDocument.class,
                documents::exchangeDocument,
                input.collection("members", "memberNo", "documents"));
    }

    @POST
    @Path("{memberNo}/documents/{documentNo}/reissue")
    public Response reissueDocument(@BeanParam Input input) {
        return input.add(
                ReissueDocument.class,
                documents::reissueDocument,
                input.collection("members", "memberNo", "documents"));
    }

    @POST
    @Path("{memberNo}/documents/{documentNo}/revocation")
    public Response revokeDocument(@BeanParam Input input) {
        return input.write(RevokeDocument.class, documents::revokeDocument);
    }

    @GET
    @Path("{memberNo}/documents")
    public Response listDocuments(@BeanParam Input input) {
        return input.read(ListDocuments.class, documents::listDocuments);
    }

    @POST
    @Path("{memberNo}/files")
    public Response attachFile(@BeanParam Input input) {
        return input.create(
                AttachFile.class,
                files::attachFile,
                input.collection("members", "memberNo", "files"),
                MemberFile::fileNo);
    }

    @GET
    @Path("{memberNo}/files/{fileNo}")
    public Response getFile(@BeanParam Input input) {
        return input.read(GetFile.class, files::getFile);
    }

    /** The file as it is. */
    @GET
    @Path("{memberNo}/files/{fileNo}/content")
    public Response getFileContent(@BeanParam Input input) {
        return input.download(GetFile.class, files::getFile, MemberDocumentResource::download);
    }

    private static Download download(FileContent file) {
        return new Download(file.fileName(), file.mediaType(), file.content());
    }

    @GET
    @Path("{memberNo}/files")
    public Response listFiles(@BeanParam Input input) {
        return input.read(ListFiles.class, files::listFiles);
    }

    @POST
    @Path("{memberNo}/files/{fileNo}/removal")
    public Response removeFile(@BeanParam Input input) {
        return input.write(RemoveFile.class, files::removeFile);
    }
}
