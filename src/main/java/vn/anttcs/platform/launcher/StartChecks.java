package vn.anttcs.platform.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What is looked at before the server starts, because the server would answer it with a page of stack traces. */
final class StartChecks {
    private StartChecks() {}

    /** Refuses when the port is taken or not allowed to this user. */
    static void portIsFree(int port) throws StartRefused {
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(port));
        } catch (BindException refused) {
            boolean forbidden = String.valueOf(refused.getMessage()).contains("ermission");
            throw new StartRefused(
                    StartRefused.WRONG_SETTING,
                    "ANTTCS_HTTP_PORT=" + port + ": "
                            + (forbidden
                                    ? "người dùng này không được mở cổng đó; hãy chọn cổng từ 1024 trở lên"
                                            + " / this user may not open it; choose a port from 1024 on"
                                    : "cổng đang được chương trình khác dùng; hãy dừng chương trình đó hoặc chọn cổng khác"
                                            + " / another program uses this port; stop it or choose another port"));
        } catch (IOException failed) {
            throw new StartRefused(StartRefused.WRONG_SETTING, "ANTTCS_HTTP_PORT=" + port + ": " + failed.getMessage());
        }
    }

    /** Makes the data folder and refuses when nothing can be written into it. */
    static void isWritable(Path folder) throws StartRefused {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", ".trial"));
        } catch (IOException refused) {
            throw new StartRefused(
                    StartRefused.WRONG_SETTING,
                    "ANTTCS_DATA_DIR=" + folder
                            + ": không ghi được vào thư mục này; hãy cấp quyền ghi hoặc chọn thư mục khác"
                            + " / this folder cannot be written to; grant write access or choose another");
        }
    }

    /** Refuses when another process has the embedded database open: H2 holds a lock on its file. */
    static void databaseIsFree(Path folder) throws StartRefused {
        Path file = folder.resolve("anttcs.mv.db");
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new OverlappingFileLockException();
            }
        } catch (OverlappingFileLockException taken) {
            throw new StartRefused(
                    StartRefused.WRONG_SETTING,
                    "ANTTCS_DATA_DIR=" + folder
                            + ": cơ sở dữ liệu đang được một ANTTCS khác mở; hãy dừng tiến trình đó hoặc chọn thư mục khác"
                            + " / another ANTTCS has this database open; stop it or choose another folder");
        } catch (IOException refused) {
            throw new StartRefused(
                    StartRefused.WRONG_SETTING,
                    "ANTTCS_DATA_DIR=" + folder + ": không mở được " + file.getFileName()
                            + "; hãy kiểm tra quyền đọc, ghi / cannot be opened; check its permissions");
        }
    }
}
