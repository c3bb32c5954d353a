package vn.anttcs.platform.persistence;

import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.protocol.ServerSession;
import com.mysql.cj.protocol.a.NativeCapabilities;
import com.mysql.cj.protocol.a.NativePacketPayload;
import java.sql.Connection;

/**
 * MariaDB before 11 introduces itself as MySQL 5.5.5, and the driver then cuts every time to whole seconds without a word:
 * stamps would no longer differ, and what was known when could not be told. It is told here that such a server keeps
 * microseconds, as every MariaDB and MySQL that the house runs on does; the start makes sure of it.
 */
final class FractionsOfSeconds {
    private FractionsOfSeconds() {}

    static Connection allow(Connection connection) {
        if (connection instanceof JdbcConnection own) {
            ServerSession session = own.getSession().getServerSession();
            if (session.getCapabilities() instanceof NativeCapabilities told && !told.serverSupportsFracSecs()) {
                session.setCapabilities(new WithFractions(told));
            }
        }
        return connection;
    }

    /** What the server said when it was connected to, read once more. */
    private static final class WithFractions extends NativeCapabilities {
        WithFractions(NativeCapabilities told) {
            super(fromItsStart(told.getInitialHandshakePacket()));
            setCapabilityFlags(told.getCapabilityFlags());
            setThreadId(told.getThreadId());
        }

        private static NativePacketPayload fromItsStart(NativePacketPayload packet) {
            packet.setPosition(0);
            return packet;
        }

        @Override
        public boolean serverSupportsFracSecs() {
            return true;
        }
    }
}
